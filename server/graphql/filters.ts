// What is asked for in a filter, as the parameters of the statements.
import { daysOfPeriod } from '../extract/dates.ts'
import { foldForSearch } from '../graph/fold.ts'
import type { Branch as BranchName, Level as LevelName } from '../graph/model.ts'
import type * as Stored from '../store/list-statements.ts'
import { badInput } from './cursors.ts'
import type * as Asked from './generated.ts'

/** Most words of a text to look for; more would only narrow it to nothing. */
const MOST_WORDS = 20
/** Most members of a list. */
const MOST_MEMBERS = 100

type Given<T> = T | null | undefined

export function toDocumentFilter(asked: Given<Asked.DocumentFilter>): Stored.DocumentFilter {
  return {
    words: toWords(asked?.text),
    number: asked?.number == null ? null : toWords(asked.number, 'number'),
    directive: asked?.directive ?? null,
    instrument: asked?.instrument ?? null,
    types: members('types', asked?.types),
    ...toIssued(asked?.issued),
    issuers: members('issuers', asked?.issuers),
    levels: toLevels(asked?.levels),
    branches: toBranches(asked?.branches),
    bodies: members('bodies', asked?.bodies),
    recipients: members('recipients', asked?.recipients),
    cites: members('cites', asked?.cites),
    citedAs: members('citedAs', asked?.citedAs),
  }
}

export function toTaskFilter(asked: Given<Asked.TaskFilter>, today: string): Stored.TaskFilter {
  return {
    words: toWords(asked?.text),
    ...toDeadlines(asked, today),
    documents: members('documents', asked?.documents),
    bodies: members('bodies', asked?.bodies),
    roles: members('roles', asked?.roles),
    levels: toLevels(asked?.levels),
    branches: toBranches(asked?.branches),
    types: members('types', asked?.types),
    ...toIssued(asked?.issued),
    issuers: members('issuers', asked?.issuers),
    cites: members('cites', asked?.cites),
  }
}

export function toDutyFilter(asked: Given<Asked.DutyFilter>, today: string): Stored.DutyFilter {
  return { words: toWords(asked?.text), roles: members('roles', asked?.roles), ...toDeadlines(asked, today) }
}

export function toAgencyFilter(asked: Given<Asked.AgencyFilter>): Stored.AgencyFilter {
  return {
    words: toWords(asked?.text),
    levels: toLevels(asked?.levels),
    branches: toBranches(asked?.branches),
    collective: asked?.collective ?? null,
    current: asked?.current ?? null,
    partOf: members('partOf', asked?.partOf),
  }
}

export function toSourceFilter(asked: Given<Asked.SourceFilter>): Stored.SourceFilter {
  const words = (asked?.text ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  return { words: atMost('text', words), formats: members('formats', asked?.formats) }
}

export function toCitationFilter(asked: Given<Asked.CitationFilter>): Stored.CitationFilter {
  return {
    words: toWords(asked?.text),
    from: members('from', asked?.from),
    to: members('to', asked?.to),
    relations: members('relations', asked?.relations),
    inferred: asked?.inferred ?? null,
    fromTypes: members('fromTypes', asked?.fromTypes),
    toTypes: members('toTypes', asked?.toTypes),
    ...toIssued(asked?.issued),
  }
}

export function toWorkloadFilter(
  asked: Given<Asked.WorkloadFilter>,
  covering: Stored.Covering,
  today: string,
): Stored.WorkloadFilter {
  return {
    ...covering,
    words: toWords(asked?.text),
    agencies: members('agencies', asked?.agencies),
    levels: toLevels(asked?.levels),
    branches: toBranches(asked?.branches),
    collective: asked?.collective ?? null,
    partOf: members('partOf', asked?.partOf),
    roles: members('roles', asked?.roles),
    documents: members('documents', asked?.documents),
    ...toDeadlines(asked, today),
  }
}

/** Whether nothing is asked for. */
export function isEmpty(asked: Given<object>): boolean {
  return Object.values(asked ?? {}).every((value) => value === null || value === undefined)
}

/** A text as the words that are looked for. */
export function toWords(text: Given<string>, name = 'text'): readonly string[] {
  return atMost(
    name,
    foldForSearch(text ?? '')
      .split(' ')
      .filter(Boolean),
  )
}

function atMost(name: string, words: readonly string[]): readonly string[] {
  if (words.length > MOST_WORDS)
    throw badInput(`“${name}” has ${words.length} words; at most ${MOST_WORDS} are looked for.`)
  return words
}

function members<T>(name: string, list: Given<readonly T[]>): readonly T[] | null {
  if (list && list.length > MOST_MEMBERS)
    throw badInput(`“${name}” has ${list.length} members; it may have ${MOST_MEMBERS}.`)
  return list ?? null
}

function toLevels(levels: Given<readonly Asked.Level[]>): readonly LevelName[] | null {
  return members('levels', levels)?.map((level) => level.toLowerCase() as LevelName) ?? null
}

function toBranches(branches: Given<readonly Asked.Branch[]>): readonly BranchName[] | null {
  return members('branches', branches)?.map((name) => name.toLowerCase().replace('_', '-') as BranchName) ?? null
}

function toIssued(range: Given<Asked.DateRange>): Pick<Stored.DocumentFilter, 'issuedFrom' | 'issuedTo'> {
  return { issuedFrom: toDay('issued.from', range?.from, 'first'), issuedTo: toDay('issued.to', range?.to, 'last') }
}

function toDeadlines(
  asked: Given<{ readonly deadline?: Given<Asked.DateRange>; readonly statuses?: Given<readonly Stored.Status[]> }>,
  today: string,
): Pick<Stored.TaskFilter, 'deadlineFrom' | 'deadlineTo' | 'statuses' | 'today'> {
  return {
    deadlineFrom: toDay('deadline.from', asked?.deadline?.from, 'first'),
    deadlineTo: toDay('deadline.to', asked?.deadline?.to, 'last'),
    statuses: members('statuses', asked?.statuses),
    today,
  }
}

/** The months of a range; without an end, before or after all others. */
export function toMonths(range: Given<Asked.DateRange>): { readonly from: string; readonly to: string } {
  return {
    from: toDay('range.from', range?.from, 'first')?.slice(0, 7) ?? '',
    to: toDay('range.to', range?.to, 'last')?.slice(0, 7) ?? '~',
  }
}

function toDay(name: string, date: Given<string>, end: 'first' | 'last'): string | null {
  if (date === null || date === undefined) return null
  const days = daysOfPeriod(date)
  if (!days) throw badInput(`“${name}” is no date. Write it like 2021-08-16, 2021-08, 2024-Q2 or 2021.`)
  return days[end]
}
