/** A text as the product keeps and shows it. All normalising happened before; no length changes from here on. */
export interface Source {
  /** Where it came from: path below the working folder with `/`, else the absolute path. Identity of the source. */
  readonly uri: string
  /** File name. */
  readonly name: string
  readonly format: 'txt'
  /** UTF-8 decoded, BOM dropped, line ends `\n`, NFC. */
  readonly text: string
  /** SHA-256 of `text` as UTF-8, hexadecimal. */
  readonly sha256: string
}
