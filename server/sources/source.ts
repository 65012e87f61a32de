/** What kinds of files are read. A file is what its bytes are, whatever its name ends in. */
export type SourceFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

/** How an authority list of instruments is written. */
export type RegistryFormat = 'csv' | 'jsonl'

/** A text as the product keeps and shows it. All normalising happened before; no length changes from here on. */
export interface Source {
  /** Where it came from: path below the working folder with `/`, else the absolute path. Identity of the source. */
  readonly uri: string
  /** File name. */
  readonly name: string
  readonly format: SourceFormat | RegistryFormat
  /** Decoded and taken out of its container; BOM, soft hyphens and invisible marks dropped, line ends `\n`, NFC. */
  readonly text: string
  /** SHA-256 of `text` as UTF-8, hexadecimal. */
  readonly sha256: string
}
