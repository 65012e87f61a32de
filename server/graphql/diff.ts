// The difference of two texts as the schema tells it. Pure.

import type { Cited, Diff, HeadFact, OneSided, RoleMention } from '../diff/readings.ts'
import type { WordRun as Run } from '../diff/words.ts'
import type { BodyMention, Span, Task } from '../extract/reading.ts'
import type { Revisions } from '../store/revisions.ts'
import type * as Schema from './generated.ts'

/** A difference, without the nodes of the graph that it names. */
export interface DiffModel extends Omit<Schema.Diff, 'document' | 'source' | 'bodies' | 'recipients' | 'tasks'> {
  readonly documentId: string
  readonly sourceId: string
  readonly tasks: readonly (Omit<Schema.TaskChange, 'bodies'> & { readonly bodies: readonly BodyChangeModel[] })[]
  readonly bodies: readonly BodyChangeModel[]
  readonly recipients: readonly RecipientChangeModel[]
}
export type BodyChangeModel = Omit<Schema.BodyChange, 'agency'>
export type RecipientChangeModel = Omit<Schema.RecipientChange, 'agency'>

/** The two texts. */
interface Texts {
  readonly before: string
  readonly after: string
}

/**
 * @param first most elements of each list
 */
export function toDiffModel(document: string, revisions: Revisions, diff: Diff, first: number): DiffModel {
  const { source, from, to, fromText, toText } = revisions
  const texts = { before: fromText, after: toText }
  return {
    documentId: document,
    sourceId: source,
    from,
    to,
    fromText,
    toText,
    counts: countsOf(diff),
    head: diff.head.slice(0, first).map(({ fact, ...values }) => ({ fact: FACTS[fact], ...values })),
    tasks: diff.tasks.slice(0, first).map(({ before, after, words, bodies }) => ({
      kind: kindOf({ before, after }),
      before: before && toTaskText(before, fromText),
      after: after && toTaskText(after, toText),
      words: words.map(toWordRun),
      bodies: bodies.map((change) => toBodyChange(change, texts)),
    })),
    bodies: diff.bodies.slice(0, first).map((change) => toBodyChange(change, texts)),
    citations: diff.citations.slice(0, first).map((change) => toCitationChange(change, texts)),
    recipients: diff.recipients.slice(0, first).map((change) => toRecipientChange(change, texts)),
  }
}

const FACTS: Readonly<Record<HeadFact, Schema.HeadFact>> = {
  type: 'TYPE',
  number: 'NUMBER',
  title: 'TITLE',
  issuer: 'ISSUER',
  issuedOn: 'ISSUED_ON',
  signatory: 'SIGNATORY',
  signedAs: 'SIGNED_AS',
}

function countsOf({ head, tasks, unchanged, bodies, citations, recipients }: Diff): Schema.DiffCounts {
  const ofKind = (kind: Schema.ChangeKind): number => tasks.filter((task) => kindOf(task) === kind).length
  return {
    head: head.length,
    tasksAdded: ofKind('ADDED'),
    tasksRemoved: ofKind('REMOVED'),
    tasksChanged: ofKind('CHANGED'),
    tasksUnchanged: unchanged,
    bodies: bodies.length,
    citations: citations.length,
    recipients: recipients.length,
  }
}

function kindOf({ before, after }: { readonly before: unknown; readonly after: unknown }): Schema.ChangeKind {
  if (before === null) return 'ADDED'
  return after === null ? 'REMOVED' : 'CHANGED'
}

const placeIn = (text: string, { start, end }: Span): Schema.TextSpan => ({ start, end, quote: text.slice(start, end) })

const toTaskText = (task: Task, source: string): Schema.TaskText => ({
  ordinal: task.ordinal,
  text: task.text,
  deadline: task.deadline,
  place: placeIn(source, task),
})

const toWordRun = ({ in: side, words }: Run): Schema.WordRun => ({
  in: side.toUpperCase() as Schema.TextSide,
  words,
})

/** What happened to something that one text only has, what it is, and where it stands. */
function told<T extends Span>(change: OneSided<T>, texts: Texts) {
  const one = change.before ?? change.after
  if (!one) throw new Error('A change has a side.')
  const place = placeIn(change.before ? texts.before : texts.after, one)
  return { kind: kindOf(change), one, place }
}

function toBodyChange(change: OneSided<RoleMention>, texts: Texts): BodyChangeModel {
  const { kind, one, place } = told(change, texts)
  return { kind, name: one.name, role: one.role.toUpperCase() as Schema.Role, place }
}

function toCitationChange(change: OneSided<Cited>, texts: Texts): Schema.CitationChange {
  const { kind, one, place } = told(change, texts)
  const { name, relation, pinpoint } = one
  return { kind, name, relation: relation.toUpperCase() as Schema.Relation, pinpoint, place }
}

function toRecipientChange(change: OneSided<BodyMention>, texts: Texts): RecipientChangeModel {
  const { kind, one, place } = told(change, texts)
  return { kind, name: one.name, place }
}
