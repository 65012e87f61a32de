// Gathers the questions of one tick, so that those that are alike are answered by one statement.
import DataLoader from 'dataloader'

/**
 * A loader whose questions are answered together where they differ in the id only.
 * @param alike what must be equal for one statement to answer both
 * @param read answers by id
 * @param none the answer where `read` gives none
 */
export function gathered<Q extends { readonly id: string }, A>(
  alike: (question: Q) => string,
  read: (ids: readonly string[], example: Q) => Promise<ReadonlyMap<string, A>>,
  none: A,
): DataLoader<Q, A, string> {
  const load = async (questions: readonly Q[]): Promise<readonly A[]> => {
    const groups = new Map<string, [Q, ...Q[]]>()
    for (const question of questions) {
      const known = groups.get(alike(question))
      if (known) known.push(question)
      else groups.set(alike(question), [question])
    }
    const answers = new Map(
      await Promise.all(
        [...groups].map(
          async ([key, group]) =>
            [
              key,
              await read(
                group.map(({ id }) => id),
                group[0],
              ),
            ] as const,
        ),
      ),
    )
    return questions.map((question) => answers.get(alike(question))?.get(question.id) ?? none)
  }
  return new DataLoader(load, { cacheKeyFn: (question) => `${question.id} ${alike(question)}` })
}

/** A loader by id alone. */
export function byId<A>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, A>>,
  none: A,
): DataLoader<string, A> {
  return new DataLoader(async (ids) => {
    const answers = await read(ids)
    return ids.map((id) => answers.get(id) ?? none)
  })
}

/** Rows by the node that they belong to. */
export function groupsOf<R extends { readonly of: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, ({ of }) => of)
}

/** One row by the node that it belongs to. */
export function onlyOf<R extends { readonly of: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.toReversed().map((row) => [row.of, row]))
}

/** All of a question but its id, for `alike`. */
export function allButId<Q extends { readonly id: string }>({ id: _, ...rest }: Q): string {
  return JSON.stringify(rest)
}
