import type { AgencyResolvers, Branch, Level } from '../generated.ts'
import { labelOf } from '../labels.ts'
import { edgePage } from '../pages.ts'

export const Agency: AgencyResolvers = {
  label: labelOf,
  level: ({ level }) => (level?.toUpperCase() ?? null) as Level | null,
  branch: ({ branch }) => branch.replace('-', '_').toUpperCase() as Branch,
  tasks: (agency, bounds, context) => edgePage(context, agency, 'in', ['OBLIGATES'], bounds),
  issued: (agency, bounds, context) => edgePage(context, agency, 'in', ['ISSUED_BY'], bounds),
  partOf: (agency, _, context) => edgePage(context, agency, 'out', ['PART_OF'], {}),
  parts: (agency, bounds, context) => edgePage(context, agency, 'in', ['PART_OF'], bounds),
}
