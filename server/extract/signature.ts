import { toBodyName } from './body-names.ts'
import { OFFICES } from './data/bodies.ts'
import { SIGNATURE_FORMS, SIGNING_OFFICES, type SignatureForm } from './data/signatures.ts'
import type { Place } from './places.ts'
import type { Signature } from './reading.ts'
import { oneLine } from './view.ts'
import { alternation, whole } from './words.ts'

const FORM_BY_LETTERS: ReadonlyMap<string, SignatureForm> = new Map(
  (Object.keys(SIGNATURE_FORMS) as SignatureForm[]).flatMap((form) =>
    SIGNATURE_FORMS[form].map((letters) => [letters, form] as const),
  ),
)
const LETTERS = alternation([...FORM_BY_LETTERS.keys()])
/** “KT. CHỦ TỊCH”, “T/L BAN THƯỜNG VỤ”, “PHÓ CHỦ TỊCH” open an item; “NHÂN DÂN” below “TM. ỦY BAN”, “TRƯỞNG” below “KT. BỘ” go on. */
const OPENS = new RegExp(
  `^(?!TRƯỞNG$)(?:(?:${LETTERS})|(?:${alternation([...OFFICES, ...SIGNING_OFFICES].map((name) => name.toUpperCase()))})(?!\\p{L}))`,
  'u',
)
/** “TL.”, “KT. BỘ TRƯỞNG,”, “PHÓ”: the rest stands on the next line. */
const OPEN_END = new RegExp(`^(?:${LETTERS}|PHÓ|QUYỀN)$|,$`, 'u')
const NEXT_FORM = new RegExp(`\\s+(?=(?:${LETTERS})\\s*\\p{Lu}{2})`, 'u')
const FORM = new RegExp(`^(${LETTERS})\\s*`, 'u')
const NAMES = [...OFFICES, ...SIGNING_OFFICES.filter((name) => name !== 'Phó')]
const OFFICE_WORDS = new RegExp(whole(alternation(NAMES)), 'giu')
const OFFICE_BY_WORDS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]))

/**
 * Reads the lines in capitals above a name: “TM. ỦY BAN NHÂN DÂN⏎KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH” is a deputy chairman, for the
 * chairman, in the name of the committee.
 * @param lines without marks of emphasis, in order
 */
export function readSignature(lines: readonly string[], place: Place | null): Omit<Signature, 'name'> {
  const items: string[] = []
  for (const words of lines.flatMap((line) => oneLine(line).split(NEXT_FORM))) {
    const last = items.at(-1)
    if (last !== undefined && (OPEN_END.test(last) || !OPENS.test(words))) items[items.length - 1] = `${last} ${words}`
    // What stands above the first form or office is the end of another column.
    else if (OPENS.test(words)) items.push(words)
  }
  const onBehalf: { form: SignatureForm; of: string }[] = []
  let office: string | null = null
  for (const item of items) {
    const letters = FORM.exec(item)
    const form = letters?.[1] && FORM_BY_LETTERS.get(letters[1])
    const name = inSmall(item.slice(letters?.[0].length ?? 0))
    if (form === 'Q') office = `Quyền ${name}`
    else if (form) onBehalf.push({ form, of: toBodyName(name, place) })
    else office = office === null ? name : `${office}, ${name}`
  }
  return { office, onBehalf }
}

/** “PHÓ CHỦ TỊCH” as “Phó Chủ tịch”. */
function inSmall(words: string): string {
  const small = words.charAt(0) + words.slice(1).toLowerCase()
  return small.replace(OFFICE_WORDS, (found) => OFFICE_BY_WORDS.get(found.toLowerCase()) ?? found).trim()
}
