// Lines of a statement that stand only for some parameters; see `cypher/README.md`. Pure.

/** Parameters of a statement, by name. */
export type Parameters = Readonly<Record<string, unknown>>
/** The text of a statement to be run with these parameters. */
export type TextFor = (parameters: Parameters) => string

/** “… // if $types or $levels”: what ends a line that stands only for some parameters. */
const CONDITION = / \/\/ if (.+)$/
/** “$types”, “not $types”, “$down is false”. */
const TERM = /^(not )?\$(\w+)(?: is (true|false))?$/

interface Line {
  readonly words: string
  /** All of them must hold. */
  readonly conditions: readonly Condition[]
}
type Condition = (parameters: Parameters) => boolean

/** Reads the conditions of a statement's lines. A line that opens a block tells its condition for all lines to the one that closes it. */
export function toTextFor(text: string): TextFor {
  const lines = toLines(text)
  if (lines.every(({ conditions }) => conditions.length === 0)) return () => text
  return (parameters) =>
    lines.flatMap(({ words, conditions }) => (conditions.every((holds) => holds(parameters)) ? words : [])).join('\n')
}

function toLines(text: string): readonly Line[] {
  const open: { readonly end: string; readonly condition: Condition }[] = []
  return text.split('\n').map((line): Line => {
    const said = CONDITION.exec(line)
    const words = said ? line.slice(0, said.index) : line
    const own = said ? [toCondition(said[1] ?? '')] : []
    const conditions = [...open.map(({ condition }) => condition), ...own]
    if (words === open.at(-1)?.end) open.pop()
    else if (own[0] && words.endsWith('{')) open.push({ end: `${/^ */.exec(line)?.[0]}}`, condition: own[0] })
    return { words, conditions }
  })
}

/** `and` binds closer than `or`. */
function toCondition(words: string): Condition {
  const any = words.split(' or ').map((all) => all.split(' and ').map(toTerm))
  return (parameters) => any.some((all) => all.every((term) => term(parameters)))
}

function toTerm(words: string): Condition {
  const [, not, name, truth] = TERM.exec(words) ?? []
  if (name === undefined) throw new Error(`“${words}” is no condition of a line of a statement.`)
  if (truth !== undefined) return (parameters) => parameters[name] === (truth === 'true')
  return (parameters) => ((parameters[name] ?? null) !== null) !== Boolean(not)
}
