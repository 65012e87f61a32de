import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the schema for both sides: `npm run types` writes them, and a test keeps them in step. */
const config: CodegenConfig = {
  schema: ['server/graphql/schema.graphql', 'server/graphql/writes.graphql'],
  documents: ['client/api/**/*.ts', '!client/api/generated/**'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'server/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true, object: true },
        scalars: { File: { input: 'File', output: 'never' } },
        contextType: './context.ts#Context',
        mappers: {
          Document: '../store/rows.ts#DocumentRow as DocumentModel',
          Task: '../store/rows.ts#TaskRow as TaskModel',
          Agency: '../store/rows.ts#AgencyRow as AgencyModel',
          Source: '../store/rows.ts#SourceRow as SourceModel',
          Node: '../store/rows.ts#NodeRow as NodeModel',
          Edge: '../store/rows.ts#EdgeRow as EdgeModel',
          AgencyConnection: './models.ts#AgencyPage',
          DocumentConnection: './models.ts#DocumentPage',
          EdgeConnection: './models.ts#EdgePage',
          SourceConnection: './models.ts#SourcePage',
          TaskConnection: './models.ts#TaskPage',
          WorkloadConnection: './models.ts#WorkloadPage',
          Evidence: './models.ts#EvidenceModel',
          Succession: '../store/rows.ts#SuccessionRow as SuccessionModel',
          TraceNode: './models.ts#TraceNodeModel',
          Trace: './models.ts#TraceModel',
          IngestedFile: './models.ts#IngestedFileModel',
          IngestProgress: './ingests.ts#IngestProgress as IngestProgressModel',
          RemovedSource: '../store/rows.ts#SourceRow as SourceModel',
          Validity: './models.ts#ValidityModel',
          Workload: '../store/rows.ts#WorkloadRow as WorkloadModel',
        },
      },
    },
    'server/graphql/printed.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: { File: { input: 'File', output: 'never' } },
      },
    },
  },
}

export default config
