import type { WorkloadResolvers } from '../generated.ts'
import { present } from '../present.ts'

export const Workload: WorkloadResolvers = {
  agency: async ({ id }, _, { loaders }) => present(await loaders.agency.load(id), id),
}
