import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '2.7.8'
const FOLDER = join(homedir(), '.cache/chidao', `eyecite-${VERSION}`)
const PYTHON = join(FOLDER, 'bin/python')
const SCRIPT = fileURLToPath(new URL('time_eyecite.py', import.meta.url))

/** Sentences as judgments have them between their citations. */
const PROSE = [
  'The district court granted the motion for summary judgment, and the plaintiff filed a timely notice of appeal.',
  'We review the construction of a statute de novo, beginning with the language that the legislature chose to enact.',
  'The agency published its final rule after a period of notice and comment in which some forty parties took part.',
  'Nothing in the record suggests that the officer had reason to believe that the vehicle contained any contraband.',
  'Under the agreement of the parties, the contractor was to complete the work no later than the end of the second quarter.',
  'The respondent contends, however, that the limitations period was tolled while the administrative claim was pending.',
  'Where the text is plain, the sole function of the courts is to enforce it according to its terms.',
  'Section 12 of the ordinance requires every operator to keep records and to make them available on request.',
]
/** Ways of citing, with parties, reporters and years that are real; volume and page run on. */
const CITING: readonly ((n: number) => string)[] = [
  (n) => `See Brown v. Board of Education, ${300 + (n % 200)} U.S. ${100 + n}, ${102 + n} (1954).`,
  (n) =>
    `The rule of Roe v. Wade, ${400 + (n % 100)} U.S. ${113 + n} (1973), has since been narrowed on other grounds.`,
  (n) => `Cf. United States v. Carroll Towing Co., ${100 + (n % 60)} F.2d ${169 + n}, ${173 + n} (2d Cir. 1947).`,
  (n) => `The duty rests on 42 U.S.C. § ${1900 + (n % 90)} and on the regulations that implement it.`,
  (n) =>
    `Accord Palsgraf v. Long Island R.R. Co., ${240 + (n % 20)} N.Y. ${339 + n}, ${100 + (n % 70)} N.E. 99 (1928).`,
  (n) => `Id. at ${100 + n}; Miranda, ${300 + (n % 100)} U.S. at ${436 + n}.`,
]

/**
 * English legal prose. What is comparable: running sentences of an official text, as many characters to one citation, the
 * only thing that eyecite finds, as the Vietnamese corpus has to one finding (citation, reference, task, body of a task),
 * and the kinds of citation mixed (by number, by title, by reference to one before).
 */
function prose(length: number, charactersPerFinding: number): string {
  const sentences: string[] = []
  for (let cited = 0, size = 0, i = 0; size < length; i++) {
    const due = size >= cited * charactersPerFinding
    const sentence = due ? CITING[cited % CITING.length]?.(cited) : PROSE[(i * 5 + cited) % PROSE.length]
    if (sentence === undefined) throw new RangeError('no such sentence')
    if (due) cited++
    sentences.push(sentence)
    size += sentence.length + 1
  }
  return sentences.join(' ')
}

/** What eyecite does in a second, or why that is not known. */
export type Eyecite =
  | { readonly charactersPerSecond: number; readonly citations: number; readonly characters: number }
  | { readonly why: string }

/** Citations of about 200 kB, by eyecite in an environment of its own outside the tree, made at the first run. */
export function measureEyecite(charactersPerFinding: number): Eyecite {
  const problem = install()
  if (problem !== null) return { why: problem }
  const text = prose(200_000, charactersPerFinding)
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], { input: text, encoding: 'utf8' })
  if (status !== 0) return { why: lastLine(stderr) }
  const { citations, seconds } = JSON.parse(stdout) as { citations: number; seconds: number[] }
  const middle = seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? Number.NaN
  return { charactersPerSecond: text.length / middle, citations, characters: text.length }
}

/** Makes the environment when it is not there; what went wrong, or null. */
function install(): string | null {
  const works = (): boolean => spawnSync(PYTHON, ['-c', 'import eyecite']).status === 0
  if (existsSync(PYTHON) && works()) return null
  const steps = [
    ['python3', '-m', 'venv', '--clear', FOLDER],
    [PYTHON, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `eyecite==${VERSION}`],
  ] as const
  for (const [command, ...args] of steps) {
    const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (error) return error.message
    if (status !== 0) return lastLine(stderr)
  }
  return null
}

const lastLine = (words: string): string => words.trim().split('\n').at(-1) ?? ''
