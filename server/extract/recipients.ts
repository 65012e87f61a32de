import { readBodies } from './bodies.ts'
import { DOCUMENT_KINDS } from './data/kinds.ts'
import type { Place } from './places.ts'
import type { Recipient, Signature, Span } from './reading.ts'
import { readSignature } from './signature.ts'
import { oneLine } from './view.ts'
import { alternation } from './words.ts'

/** “Nơi nhận:” on a line of its own, or at the start of one. */
const HEADING = /(?:^|\n)[\s*|_]*Nơi\s+nhận\s*:?[\s*_]*(?=\n|-)/iu
/**
 * “./.” ends the words of a state paper, and “TM. CHÍNH PHỦ” opens its signature; without “Nơi nhận” it stands right below
 * (Decree 30/2020/NĐ-CP, Appendix I).
 */
const LAST_WORDS = /\.\/\.[”"]?[*_ ]*(?=\n)|(?=\n[ \t*|_]*(?:TM|KT|TL|TUQ)\.\s{0,2}\p{Lu}{2})/u
/** Where a signature ends at the latest behind the last words, in UTF-16 units. */
const LONGEST_SIGNATURE = 600
const LINE = /^[\s*|_]*[-+•]\s*(?=\S)/u
/** “T/L BAN THƯỜNG VỤ”, “KT. CHỦ TỊCH”, “TM. ỦY BAN NHÂN DÂN”, “PHÓ THỦ TƯỚNG”: a line in capitals. */
const OFFICE_LINE = /^[\s*|_]*(?:(?:TM|KT|TL|TUQ|Q)\.|[TK]\/[MTL]|(?=\p{Lu}{2}))[\p{Lu}\s./,()-]+[\s*|_]*$/u
/** A line that opens what is attached: “QUY ĐỊNH”, “PHỤ LỤC I”, “Chương I”. */
const ATTACHED = new RegExp(
  `^[\\s*|_]*(?:(?:${alternation(DOCUMENT_KINDS.map(({ name }) => name))})[\\s*|_]*$|(?:phụ lục|danh mục|mẫu số|chương)(?!\\p{L}))`,
  'iu',
)
/** A person: two to six words with capitals, “Trần Anh Tuấn”; academic and military ranks before it do not count. */
const PERSON =
  /^[\s*|_]*(?:(?:PGS|GS|TS|ThS)\.\s*)*(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá)\s+)?((?:\p{Lu}\p{Ll}*)(?:\s+\p{Lu}\p{Ll}*){1,5})[\s*|_]*$/u

const FIRST_NAME = /^[\s*|_]*\p{Lu}\p{Ll}+\s*$/u

/** How a document ends. */
export interface Ending {
  readonly recipients: readonly Recipient[]
  readonly signature: Signature | null
  /** From “Nơi nhận” or the signature to the last of both; what is attached stands behind `end`. */
  readonly start: number
  readonly end: number
}

/** “(để báo cáo)”, “(để b/c)”, “(để thực hiện)”. */
const PURPOSE = /\(\s*(để\s[^)]{2,40})\)/iu
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/b\/c/iu, 'báo cáo'],
  [/t\/h/iu, 'thực hiện'],
  [/p\/h/iu, 'phối hợp'],
]

function recipient(view: string, { start, end }: Span, place: Place | null): Recipient {
  const words = view.slice(start, end)
  const said = PURPOSE.exec(words)?.[1]
  const purpose = said ? PURPOSES.reduce((sum, [short, full]) => sum.replace(short, full), oneLine(said)) : null
  const bodies = (readBodies(view, start, place)?.bodies ?? []).filter((body) => body.end <= end)
  return { start, end, name: oneLine(words).replace(/[\s.,;:]+$/u, ''), purpose, bodies }
}

/** Most lines of “Nơi nhận”: no paper goes to more, and a list without end is none. */
const MOST_RECIPIENTS = 300

/** Lines of a text with their places. */
function* linesFrom(text: string, from: number): Generator<Span & { readonly words: string }> {
  for (let start = from; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    yield { start, end, words: text.slice(start, end) }
    start = end + 1
  }
}

/**
 * Reads “Nơi nhận” and the signature (Decree 30/2020/NĐ-CP, Appendix I, II.7 and II.9): the lines with a dash are
 * recipients; a person's name after a line in capitals is the signatory, also where a table put the signature first.
 */
export function readEnding(text: string, view: string, place: Place | null): Ending {
  const lastWords = LAST_WORDS.exec(text)
  const first = HEADING.exec(text)
  // Forms that are attached have a “Nơi nhận” of their own.
  const heading = first && lastWords && first.index > lastWords.index + LONGEST_SIGNATURE ? null : first
  const recipients: Recipient[] = []
  let signatory: string | null = null
  let office = -1
  let offices: string[] = []
  let signed: readonly string[] = []
  let open = true
  let signedAt = 0
  let broken = ''
  const closing = lastWords && (!heading || lastWords.index < heading.index) ? lastWords : heading
  const from = closing ? closing.index + closing[0].length : Math.max(0, text.length - LONGEST_SIGNATURE)
  for (const { start, end, words } of linesFrom(text, from)) {
    if (closing && ((signatory !== null && (recipients.length > 0 || !heading)) || ATTACHED.test(words))) break
    if ((!heading && start > from + LONGEST_SIGNATURE) || recipients.length >= MOST_RECIPIENTS) break
    const dash = LINE.exec(words)
    if (heading && start > heading.index && dash && open) {
      const at = start + dash[0].length
      recipients.push(recipient(view, { start: at, end }, place))
      continue
    }
    const last = recipients.at(-1)
    // A recipient goes on after a line broken by hand; a blank line, a bar or a signature ends the list.
    if (
      open &&
      last &&
      words.trim() !== '' &&
      !/[,;.:|]\s*[*_]*$/u.test(text.slice(last.start, last.end)) &&
      !OFFICE_LINE.test(words) &&
      !/^[\s|(]/u.test(words)
    ) {
      recipients[recipients.length - 1] = recipient(view, { start: last.start, end }, place)
      continue
    }
    if (OFFICE_LINE.test(words)) {
      offices.push(view.slice(start, end))
      office = start
      if (recipients.length > 0) open = false
    } else if (office >= 0) {
      const person = PERSON.exec(broken + words)?.[1]
      if (person) {
        ;[signatory, signedAt, signed, offices] = [person, end, offices, []]
      }
      // “**Bùi⏎Xuân Cường**”
      broken = FIRST_NAME.test(words) ? `${words} ` : ''
    }
  }
  return {
    recipients,
    signature: signatory === null ? null : { name: oneLine(signatory), ...readSignature(signed, place) },
    start: heading?.index ?? (office >= 0 && signatory ? office : text.length),
    end: heading || (closing && signatory) ? Math.max(from, recipients.at(-1)?.end ?? 0, signedAt) : text.length,
  }
}
