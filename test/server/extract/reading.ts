import { readDirective } from '../../../server/extract/index.ts'
import type { Citation, Reading, Task } from '../../../server/extract/reading.ts'

/** Reads a text as the product does. */
export function read(text: string): Reading {
  return readDirective({ name: 'test.txt', text: text.normalize('NFC') })
}

/** A directive of Hà Nội around some words, so that “Thành phố” means something. */
export function readInHanoi(words: string): Reading {
  return read(
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n\nSố: 09/CT-UBND\n\nHà Nội, ngày 18 tháng 11 năm 2025\n\nCHỈ THỊ\n\nVề phòng cháy, chữa cháy\n\n${words}\n`,
  )
}

/** What a citation says, without its place. */
export function told({
  number,
  title,
  type,
  issuer,
  issuedOn,
  relation,
}: Citation): Pick<Citation, 'number' | 'title' | 'type' | 'issuer' | 'issuedOn' | 'relation'> {
  return { number, title, type, issuer, issuedOn, relation }
}

/** Who must act in a task: `lead UBND thành phố Hà Nội`. */
export function actors(task: Task | undefined): readonly string[] {
  return (task?.bodies ?? []).map(({ role, name }) => `${role} ${name}`)
}
