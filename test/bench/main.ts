// Speed, each next to a limit measured in the same run: `npm run bench`, or `npm run bench -- extract`.
import { client } from './client.ts'
import { endure } from './endure.ts'
import { extract } from './extract.ts'
import { graphql } from './graphql.ts'
import { ingest } from './ingest.ts'
import { query } from './query.ts'
import type { Subject } from './table.ts'
import { trace } from './trace.ts'

const subjects: Readonly<Record<string, Subject>> = { client, endure, extract, graphql, ingest, query, trace }

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in subjects))
if (unknown.length > 0) {
  console.error(`No benchmark “${unknown.join('”, “')}”; there are: ${Object.keys(subjects).join(', ')}.`)
  process.exit(2)
}
for (const [name, measure] of Object.entries(subjects)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for await (const { title, rows } of measure()) {
    console.log(`\n${name}: ${title}`)
    if (rows.length > 0) console.table(rows)
  }
}
