import type { WorkloadResolvers } from '../generated.ts'

/** Most months that are told. */
const MOST_MONTHS = 600

export const Workload: WorkloadResolvers = {
  months: async ({ id, counting }, _, { loaders }) =>
    (await loaders.months.load({ id, counting })).slice(0, MOST_MONTHS),
}
