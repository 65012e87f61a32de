/** What can be wrong with a graph. */
export const LAWS = {
  evidence: 'an edge tells its source and a place in it',
  words: 'the words at that place say what the node or edge says',
  identity: 'a node has the id and the properties that what it is gives it',
  described: 'what is shown of a document follows from its texts, lists and mentions',
  settled:
    'an open mention or text leads to the one document that fits, else to one of its own; a body to those that its name tells',
  orphan: 'some source speaks of each node',
  source: 'a text has its digest, and says what the store holds of it',
} as const
export type Law = keyof typeof LAWS

/** One breach of a law. */
export interface Violation {
  readonly law: Law
  /** The node or edge. */
  readonly id: string
  /** What is wrong, as a clause. */
  readonly what: string
}

/** The properties in which what is there differs from what should be, in words; nothing when they are alike. Null is the same as none. */
export function differences(
  is: Readonly<Record<string, unknown>>,
  should: Readonly<Record<string, unknown>>,
): readonly string[] {
  const words = (value: unknown): string => JSON.stringify(value ?? null)
  return Object.entries(should).flatMap(([name, value]) =>
    words(is[name]) === words(value) ? [] : [`${name} is ${words(is[name])} and should be ${words(value)}`],
  )
}
