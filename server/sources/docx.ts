import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { SourceError } from '../errors.ts'
import { writeNumbers } from './docx-numbers.ts'
import { checkDepth, htmlToPlain } from './html.ts'
import { LARGEST_UNPACKED } from './limits.ts'

/** The text of the document; a .dotx, and some programs, number it. */
const DOCUMENT = /^word\/document\d*\.xml$/u
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'

/**
 * The words of a Word document: paragraphs with their automatic numbers, tables, foot notes at the end; no page heads, no
 * pictures, nothing that was deleted with changes tracked.
 * @param path for messages
 * @throws SourceError when it is damaged, or too large when unpacked
 */
export async function docxToPlain(bytes: Uint8Array, path: string): Promise<string> {
  const parts = unpack(bytes, path)
  const name = Object.keys(parts).find((part) => DOCUMENT.test(part))
  if (name === undefined) throw damaged(path, 'it has no part word/document.xml')
  for (const [part, content] of Object.entries(parts))
    if (part.endsWith('.xml')) checkDepth(strFromU8(content), path, true)
  const { [NUMBERING]: numbering, ...rest } = parts
  const numbered = writeNumbers(textOf(parts[name]), textOf(numbering), textOf(parts[STYLES]))
  const packed = zipSync({ ...rest, [name]: strToU8(numbered) }, { level: 0 })
  return htmlToPlain(joinCentred(markNotes(await toHtml(Buffer.from(packed), path))), path)
}

const textOf = (part: Uint8Array | undefined): string => (part ? strFromU8(part) : '')

/** The parts that hold text or say how it looks. Sizes are looked at before anything is unpacked. */
function unpack(bytes: Uint8Array, path: string): Unzipped {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$/u.test(name)) return false
        size += originalSize
        if (size > LARGEST_UNPACKED) {
          throw new SourceError(
            path,
            `its parts have more than ${LARGEST_UNPACKED} bytes when unpacked. Split it into its documents, or save it as .txt (UTF-8).`,
          )
        }
        return true
      },
    })
  } catch (cause) {
    throw cause instanceof SourceError ? cause : damaged(path, messageOf(cause), cause)
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const damaged = (path: string, why: string, cause?: unknown): SourceError =>
  new SourceError(path, `this Word document is damaged (${why}). Open it in Word, save it anew and give that.`, {
    cause,
  })

/** Centred paragraphs get a class, to find the lines of one title. */
const CENTRED = 'centred'
const STYLE_MAP = [`p[style-name='${CENTRED}'] => p.${CENTRED}:fresh`, 'p => p:fresh']

/** The part of mammoth's paragraph that is looked at. */
interface Paragraph {
  readonly type: string
  readonly alignment?: string | null
  readonly children?: readonly unknown[]
}

function markCentred(element: Paragraph): unknown {
  const children = element.children?.map((child) => markCentred(child as Paragraph))
  const marked = children ? { ...element, children } : element
  return element.type === 'paragraph' && element.alignment === 'center'
    ? { ...marked, styleId: CENTRED, styleName: CENTRED }
    : marked
}

async function toHtml(buffer: Buffer, path: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLE_MAP,
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        transformDocument: markCentred,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  } catch (cause) {
    // mammoth throws plain errors for whatever it does not find in the XML.
    throw damaged(path, messageOf(cause), cause)
  }
}

/** “CHỈ THỊ”, below it its title on two lines: centred paragraphs without an empty one between are lines of one. */
const joinCentred = (html: string): string => html.replaceAll(`</p><p class="${CENTRED}">`, '<br>')

/** mammoth writes notes as a list at the end with a link back; they are no items of the document: “[1] Nghị quyết số …”. */
function markNotes(html: string): string {
  let note = 0
  return html
    .replace(/<li id="(?:foot|end)note-[^"]*">(?:<p>)?/gu, () => `<p>[${++note}] `)
    .replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, '')
    .replace(/<\/?(?:ol|li)>/gu, '')
}
