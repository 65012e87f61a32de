/** A value of a cell, as spreadsheets know them. */
export type Cell = string | number | null

/** Rows under named columns, to be taken away as a file. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export const FORMATS = ['csv', 'xlsx', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** Makes a file of a table; the code for each format is fetched when it is first asked for. */
export async function toFile({ columns, rows }: Table, format: Format): Promise<Blob> {
  if (format === 'json') {
    const records = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))
    return new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' })
  }
  if (format === 'csv') {
    const { stringify } = await import('csv-stringify/browser/esm/sync')
    // With a mark of order, so that spreadsheets see UTF-8; and formulas of foreign texts stay words.
    const text = stringify([columns, ...rows.map((row) => [...row])], { bom: true, escape_formulas: true })
    return new Blob([text], { type: 'text/csv;charset=utf-8' })
  }
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }))
  const body = rows.map((row) => row.map((value) => (value === null ? null : { value })))
  return writeExcelFile([head, ...body]).toBlob()
}

/** Gives a file to the reader. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
