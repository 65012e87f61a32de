import type { SignatureForm } from './data/signatures.ts'
import type { Finding } from './rules.ts'

/** A stretch of the source's text in UTF-16 code units, end exclusive: `text.slice(start, end)` is the evidence. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What the citing document does with the cited one; see the table of relation words in `data/relations.ts`. */
export type Relation = 'basis' | 'implements' | 'considers' | 'amends' | 'replaces' | 'repeals' | 'guides' | 'refers'

/** How a body stands to a task: acts itself or first (chủ trì), works with the lead (phối hợp), acts under it (chỉ đạo B). */
export type Role = 'lead' | 'coordinate' | 'directed'

/** A body as one place of the text names it. */
export interface BodyMention extends Span, Finding {
  /** Full name, with the place the document is about: “UBND Thành phố” in a Hà Nội document is “UBND thành phố Hà Nội”. */
  readonly name: string
}

/** A line of “Nơi nhận”. */
export interface Recipient extends Span {
  /** The words of the line. */
  readonly name: string
  /** “để báo cáo”, “để thực hiện”; null when the line does not say. */
  readonly purpose: string | null
  /** The bodies that the line names; none in “Lưu: VT”. */
  readonly bodies: readonly BodyMention[]
}

/** Who signs, in which office, for whom. */
export interface Signature {
  readonly name: string
  /** “Phó Chủ tịch”; null when the text does not say. */
  readonly office: string | null
  /** In whose name or place: `TM` UBND thành phố Hà Nội, `KT` Chủ tịch. */
  readonly onBehalf: readonly { readonly form: SignatureForm; readonly of: string }[]
}

/** The directive that the text is, or, in a news report, the directive that it reports. */
export interface DocumentReading {
  /** Kind of document: “Chỉ thị”, “Thông báo”, “Kết luận” … */
  readonly type: string | null
  /** Số, ký hiệu as written, without “số” and spaces: `05-CT/TU`. */
  readonly number: string | null
  /** Trích yếu, on one line. */
  readonly title: string | null
  /** Who issues it, full name. */
  readonly issuer: string | null
  /** ISO 8601 to the precision the text gives: `2021-08-16`, `2021-09`, `2021`, or `--07-30` when the year is not said. */
  readonly issuedOn: string | null
  /** Name of the person who signs. */
  readonly signatory: string | null
  /** The same person with the office; null when `signatory` is null. */
  readonly signature: Signature | null
  readonly recipients: readonly Recipient[]
  /** Where the text names the issuer; null when `issuer` is null. */
  readonly issuerSpan: Span | null
  /** Who issues it together with `issuer` (liên tịch); none for most. */
  readonly coIssuers: readonly BodyMention[]
  /** The place the document is about, full name: “thành phố Hà Nội”; null for national documents and when unknown. */
  readonly place: string | null
}

/** One mention of another instrument, from its kind to the end of its number or title. */
export interface Citation extends Span, Finding {
  readonly number: string | null
  /** Only for laws cited by title. */
  readonly title: string | null
  readonly type: string | null
  readonly issuer: string | null
  /** The date that stands with this mention; same forms as {@link DocumentReading.issuedOn}. */
  readonly issuedOn: string | null
  readonly relation: Relation
  /** The point of law that is meant, as the text names it: “điểm a khoản 2 Điều 15”; null when the whole is meant. */
  readonly pinpoint: string | null
}

/** Words that point to an instrument without naming it: “Nghị quyết nêu trên”, “Chỉ thị này”. */
export interface Reference extends Span {
  /** Index into {@link Reading.citations}; null for the document itself. */
  readonly citation: number | null
}

/** Words that look like a citation or a body and could not be read as one. */
export interface Unread extends Span {
  /** On one line. */
  readonly words: string
  readonly looksLike: 'citation' | 'body'
}

/** A body's part in a task. An inherited body's span is where the text names it, outside the task. */
export interface ObligedBody extends BodyMention {
  readonly role: Role
}

/** An obligation: consecutive sentences that lay duties on the same bodies. */
export interface Task extends Span, Finding {
  /** `t1`, `t2` … in order of the text. */
  readonly id: string
  /** 1, 2 … in order of the text. */
  readonly ordinal: number
  /** The words between `start` and `end`. */
  readonly text: string
  /** ISO date, month (`2024-09`), quarter (`2024-Q2`) or year by which the duty ends. */
  readonly deadline: string | null
  /** Where the text says so: in the task, or in the line or cell that tells its time; null without a deadline. */
  readonly deadlineSpan: Span | null
  /** True when the deadline was counted from the date of the document (“trong 05 ngày kể từ ngày ban hành”). */
  readonly deadlineComputed: boolean
  /** When the duty comes again, as a rule of RFC 5545: `FREQ=MONTHLY;BYMONTHDAY=25` for “ngày 25 hằng tháng”; else null. */
  readonly recurrence: string | null
  readonly bodies: readonly ObligedBody[]
  /** Indices into {@link Reading.citations} of the mentions inside this task. */
  readonly citations: readonly number[]
}

/** What one source says. */
export interface Reading {
  /** Name of the source, as its file is called. */
  readonly source: string
  readonly document: DocumentReading
  readonly citations: readonly Citation[]
  readonly tasks: readonly Task[]
  /** What points to an instrument without naming it, in order. */
  readonly references: readonly Reference[]
  /** What looks like a citation or a body and was not understood, in order: nothing is lost in silence. */
  readonly unread: readonly Unread[]
}
