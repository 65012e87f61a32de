import type { SourceResolvers } from '../generated.ts'
import { labelOf } from '../labels.ts'

export const Source: SourceResolvers = {
  label: labelOf,
}
