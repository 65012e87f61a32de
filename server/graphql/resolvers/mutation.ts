import { File as YogaFile } from '@whatwg-node/fetch'
import { GraphQLScalarType } from 'graphql'
import { kindOf, sourceId } from '../../graph/identity.ts'
import { type GivenFile, nameOfGiven, uriOfGiven } from '../../sources/files.ts'
import { remove } from '../../store/ingest.ts'
import { badInput } from '../cursors.ts'
import type {
  IngestedFileResolvers,
  IngestProgressResolvers,
  MutationResolvers,
  SubscriptionResolvers,
} from '../generated.ts'
import type { IngestProgress as Progress } from '../ingests.ts'
import { refused } from '../refusals.ts'

/** Longest name of a file, in UTF-16 units. */
const LONGEST_NAME = 200

export const Mutation: Required<Omit<MutationResolvers, '__isTypeOf'>> = {
  async ingest(_, { files, texts, id }, { ingests, limits }) {
    const given = [...(files ?? []).map((file) => ({ name: file.name, file })), ...(texts ?? [])]
    checkCount(given.length, limits.files)
    if (id !== null && id !== undefined && !/^[\w-]{1,100}$/.test(id))
      throw badInput('“id” may be 1 to 100 letters, digits, “_” or “-”.')
    const names = given.map(({ name }) => name.normalize('NFC'))
    names.forEach(checkName)
    const twice = names.find((name, index) => names.indexOf(name) < index)
    if (twice !== undefined) throw badInput(`Two files are called “${twice}”: one would replace the other.`)
    const opened = await Promise.all(
      given.map(async (one, index): Promise<GivenFile> => {
        const bytes = 'file' in one ? await one.file.bytes() : new TextEncoder().encode(one.text)
        return { uri: uriOfGiven(names[index] ?? ''), bytes }
      }),
    )
    const { id: name, intakes } = await ingests.run(id ?? null, opened)
    return {
      id: name,
      results: given.map((one, index) => ({ name: one.name, uri: opened[index]?.uri ?? '', intake: intakes[index] })),
    }
  },
  async removeSource(_, { id }, { store, loaders, log }) {
    const source = kindOf(id) === 'Source' ? await loaders.source.load(id) : null
    if (!source) throw refused('NOT_FOUND', `There is no source “${id}”.`)
    await remove(store, source.id)
    log.info({ source: id, uri: source.uri }, 'Removed')
    return source
  },
}

export const IngestedFile: IngestedFileResolvers = {
  outcome: ({ intake }) => (!intake || 'error' in intake ? 'REFUSED' : 'change' in intake ? 'READ' : 'UNCHANGED'),
  fault({ intake }) {
    if (!intake) return 'not read, for the server is stopping. Give it again.'
    return 'error' in intake ? intake.error.reason : null
  },
  source: ({ uri, intake }, _, { loaders }) =>
    intake && !('error' in intake) ? loaders.source.load(sourceId(uri)) : null,
}

export const IngestProgress: IngestProgressResolvers = {
  latest: ({ latest }) => (latest === null ? null : nameOfGiven(latest)),
}

export const Subscription: Required<SubscriptionResolvers> = {
  ingestProgress: {
    subscribe: (_, { id }, { ingests }) => ingests.follow(id),
    resolve: (progress: Progress) => progress,
  },
}

/** A file of a multipart request. What stands in its place in the query itself is none. */
export const FileScalar = new GraphQLScalarType<File, never>({
  name: 'File',
  parseValue(value) {
    if (value instanceof YogaFile) return value
    throw badInput('A “File” is posted in a GraphQL multipart request: a file part, and “map” that names its variable.')
  },
  parseLiteral() {
    throw badInput('A “File” is given by a variable.')
  },
})

function checkCount(count: number, most: number): void {
  if (count < 1 || count > most)
    throw badInput(`“files” and “texts” hold ${count}; they may hold 1 to ${most} together.`)
}

/** A name is kept, shown and part of the source's identity; it never becomes a path of this machine. */
function checkName(name: string): void {
  const wrong =
    name.length < 1 || name.length > LONGEST_NAME
      ? `has ${name.length} units; it may have 1 to ${LONGEST_NAME}`
      : /[/\\\p{C}]/u.test(name)
        ? 'holds “/”, “\\” or a control character; give the name of the file without its folders'
        : undefined
  if (wrong) throw badInput(`The name “${name.slice(0, LONGEST_NAME)}” ${wrong}.`)
}
