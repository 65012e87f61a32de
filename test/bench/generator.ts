// Makes corpora of any size in the shape of real ones: directives of people's committees with a head, grounds, tasks and recipients. A few
// laws and decrees are cited by thousands, a few agencies have most tasks (Zipf), and a document cites others of the corpus that came
// before it, some without their date. Each has a text that the extractor reads, and the reading made with it.
import { createHash } from 'node:crypto'
import { PROVINCES } from '../../server/extract/data/provinces.ts'
import type {
  Citation,
  ObligedBody,
  Reading,
  Recipient,
  Relation,
  Role,
  Span,
  Task,
} from '../../server/extract/reading.ts'
import { by } from '../../server/extract/rules.ts'
import { toChange } from '../../server/graph/change.ts'
import type { Change } from '../../server/graph/model.ts'
import { type Draw, drawFor } from './draw.ts'

/** Which corpus. */
export interface Shape {
  readonly seed: number
  /** Documents in it. */
  readonly size: number
}

/** A document of a corpus. */
export interface Generated {
  /** Of its file. */
  readonly name: string
  readonly text: string
  readonly reading: Reading
}

const UNTIL_2025 = PROVINCES.slice(0, 63)
const DEPARTMENTS = [
  'Sở Tài chính',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Công Thương',
  'Sở Giáo dục và Đào tạo',
  'Sở Giao thông vận tải',
  'Sở Thông tin và Truyền thông',
  'Sở Khoa học và Công nghệ',
  'Sở Du lịch',
  'Sở Ngoại vụ',
]
const MINISTRIES = ['Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Y tế', 'Bộ Tư pháp', 'Bộ Xây dựng', 'Bộ Công Thương']
const LAWS = [
  'Tổ chức chính quyền địa phương',
  'Ngân sách nhà nước',
  'Đất đai',
  'Đầu tư công',
  'Bảo vệ môi trường',
  'Xây dựng',
]
const DUTIES = [
  'rà soát, tổng hợp tình hình thực hiện các nhiệm vụ được giao trên địa bàn',
  'tổ chức kiểm tra, đôn đốc việc thực hiện tại các cơ quan, đơn vị',
  'xây dựng kế hoạch, bố trí kinh phí thực hiện theo quy định',
  'tuyên truyền, phổ biến nội dung đến các tổ chức, cá nhân có liên quan',
]
const SUBJECTS = [
  'phòng, chống thiên tai',
  'cải cách hành chính',
  'bảo đảm an toàn thực phẩm',
  'phát triển nhà ở xã hội',
]

/** The document of that index, from 0. */
export function generate({ seed, size }: Shape, index: number): Generated {
  const draw = drawFor(seed, index)
  const own = documentAt(seed, index)
  const pen = newPen()
  const citations: Citation[] = []
  const cite = (relation: Relation): number => citations.push(writeCitation(pen, draw, seed, size, index, relation)) - 1

  const issuerSpan = pen.say(
    `ỦY BAN NHÂN DÂN\n${own.province.city ? 'THÀNH PHỐ' : 'TỈNH'} ${own.province.name.toUpperCase()}`,
  )
  pen.say('\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n')
  pen.say(`Số: ${own.number}\n${own.province.name}, ngày ${inWords(own.date)}\n\n${own.type.toUpperCase()}\n`)
  const title = `Về việc tăng cường ${draw.of(SUBJECTS)}`
  pen.say(`${title}\n\nCăn cứ `)
  citations.push(writeLaw(pen, draw))
  pen.say(';\nThực hiện ')
  cite('implements')
  pen.say(`, Chủ tịch ${own.issuer} yêu cầu:\n`)

  const tasks: Task[] = []
  const most = draw.int(1, 3)
  while (tasks.length < most) tasks.push(writeTask(pen, draw, own, tasks.length + 1, cite))

  pen.say('\nNơi nhận:\n')
  const recipients = [draw.ofZipf(MINISTRIES), `${draw.ofZipf(DEPARTMENTS)} ${own.place}`].map((name): Recipient => {
    pen.say('- ')
    const span = pen.say(name)
    pen.say(';\n')
    return { ...span, name, purpose: null, bodies: [{ ...span, name, ...by('known name') }] }
  })
  const { type, number, issuer, place } = own
  const document = {
    type,
    number,
    title,
    issuer,
    issuedOn: own.date,
    signatory: null,
    signature: null,
    coIssuers: [],
    recipients,
    issuerSpan,
    place,
  }
  const name = `${index}.txt`
  return { name, text: pen.text(), reading: { source: name, document, citations, tasks, references: [], unread: [] } }
}

/** The change that the document of that index makes, without reading its text. */
export function generateChange(shape: Shape, index: number): Change {
  const { name, text, reading } = generate(shape, index)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return toChange({ uri: name, name, format: 'txt', text, sha256 }, reading)
}

interface Pen {
  readonly say: (words: string) => Span
  readonly text: () => string
  readonly at: () => number
}

function newPen(): Pen {
  let text = ''
  return {
    say(words) {
      const start = text.length
      text += words
      return { start, end: text.length }
    },
    text: () => text,
    at: () => text.length,
  }
}

/** What all mentions of the document of that index agree on. Ten documents, one a year, share a number. */
function documentAt(seed: number, index: number) {
  const draw = drawFor(~seed, index)
  const province = draw.ofZipf(UNTIL_2025)
  const place = `${province.city ? 'thành phố' : 'tỉnh'} ${province.name}`
  const [type, symbol] = draw.of([
    ['Chỉ thị', 'CT'],
    ['Quyết định', 'QĐ'],
    ['Kế hoạch', 'KH'],
  ] as const)
  const number = `${Math.floor(index / 10) + 1}/${symbol}-UBND`
  const date = `${2015 + (index % 10)}-${padded(draw.int(1, 12))}-${padded(draw.int(1, 28))}`
  return { province, place, issuer: `UBND ${place}`, type, number, date }
}

function writeCitation(pen: Pen, draw: Draw, seed: number, size: number, index: number, relation: Relation): Citation {
  // Of those before it, the nearest most often: the corpus is as old as its indices are low.
  // None of the ten that have its own number.
  const earlier = index >= 10 && draw.chance(0.4) ? documentAt(seed, index - 10 - draw.zipf(index - 9)) : undefined
  const { type, number, issuer, date } = earlier ?? national(draw.zipf(Math.max(200, Math.floor(size / 20))))
  const issuedOn = draw.chance(0.9) ? date : null
  const span = pen.say(`${type} số ${number}`)
  if (issuedOn) pen.say(` ngày ${inWords(issuedOn)}`)
  pen.say(` của ${issuer}`)
  const found = by('number')
  return { ...span, number, title: null, type, issuer, issuedOn, relation, pinpoint: null, ...found }
}

/** A resolution of the government: the lower the index, the more it is cited. */
function national(index: number) {
  const date = `${2014 + (index % 2)}-${padded(1 + (index % 12))}-${padded(1 + (index % 28))}`
  return { type: 'Nghị quyết', number: `${index + 1}/NQ-CP`, issuer: 'Chính phủ', date }
}

function writeLaw(pen: Pen, draw: Draw): Citation {
  const title = draw.ofZipf(LAWS)
  const span = pen.say(`Luật ${title}`)
  const [type, issuer, issuedOn, relation] = ['Luật', null, null, 'basis'] as const
  return {
    ...span,
    number: null,
    title: `Luật ${title}`,
    type,
    issuer,
    issuedOn,
    relation,
    pinpoint: null,
    ...by('title'),
  }
}

function writeTask(
  pen: Pen,
  draw: Draw,
  { place }: { readonly place: string },
  ordinal: number,
  cite: (relation: Relation) => number,
): Task {
  pen.say(`\n${ordinal}. `)
  const start = pen.at()
  const body = (name: string, role: Role): ObligedBody => {
    const span = pen.say(name)
    return { ...span, name: `${name} ${place}`, role, ...by('known name') }
  }
  const lead = draw.ofZipf(DEPARTMENTS)
  const bodies = [body(lead, 'lead')]
  pen.say(' ')
  if (draw.chance(0.4)) {
    pen.say('chủ trì, phối hợp với ')
    bodies.push(body(draw.of(DEPARTMENTS.filter((name) => name !== lead)), 'coordinate'))
    pen.say(' ')
  }
  pen.say(draw.of(DUTIES))
  const citations: number[] = []
  if (draw.chance(0.3)) {
    pen.say(' theo ')
    citations.push(cite('implements'))
  }
  pen.say('.')
  const end = pen.at()
  const text = pen.text().slice(start, end)
  pen.say('\n')
  const plain = { deadline: null, deadlineSpan: null, deadlineComputed: false, recurrence: null, ...by('command') }
  return { id: `t${ordinal}`, ordinal, start, end, text, ...plain, bodies, citations }
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** `2021-07-01` as “01 tháng 07 năm 2021”. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day} tháng ${month} năm ${year}`
}
