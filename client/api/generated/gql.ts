/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment NodeParts on GraphNode {\n    __typename\n    id\n    label\n    ... on Document {\n      number\n      type\n      title\n      issuedOn\n      year\n      signatory\n      directive\n      instrument\n    }\n    ... on Task {\n      ordinal\n      text\n      deadline\n      status\n    }\n    ... on Agency {\n      name\n      aliases\n      level\n      branch\n      collective\n    }\n  }\n": typeof types.NodePartsFragmentDoc,
    "\n  query Search($query: String!) {\n    search(query: $query, first: 20) {\n      ...NodeParts\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Start {\n    statistics {\n      directives\n      documents\n      tasks\n      agencies\n      citations\n    }\n    documents(filter: { directive: true }, first: 12) {\n      totalCount\n      nodes {\n        ...NodeParts\n        issuers(first: 1) {\n          nodes {\n            id\n            label\n          }\n        }\n        tasks(first: 1) {\n          totalCount\n        }\n      }\n    }\n    workload(first: 6) {\n      edges {\n        node {\n          id\n          name\n        }\n        workload {\n          total\n        }\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  query Workload($first: Int!, $after: String) {\n    workload(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          level\n          branch\n        }\n        workload {\n          total\n          lead\n          coordinate\n          directed\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.WorkloadDocument,
    "\n  query Trace($id: ID!) {\n    trace(id: $id, depth: 1, first: 200) {\n      root {\n        id\n      }\n      nodes {\n        node {\n          ...NodeParts\n        }\n        hidden\n      }\n      edges {\n        id\n        kind\n        relation\n        role\n        purpose\n        inferred\n        from {\n          id\n        }\n        to {\n          id\n        }\n        evidence {\n          start\n          end\n          source {\n            id\n            name\n          }\n        }\n      }\n      omitted\n    }\n  }\n": typeof types.TraceDocument,
    "\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      text\n    }\n  }\n": typeof types.SourceDocument,
};
const documents: Documents = {
    "\n  fragment NodeParts on GraphNode {\n    __typename\n    id\n    label\n    ... on Document {\n      number\n      type\n      title\n      issuedOn\n      year\n      signatory\n      directive\n      instrument\n    }\n    ... on Task {\n      ordinal\n      text\n      deadline\n      status\n    }\n    ... on Agency {\n      name\n      aliases\n      level\n      branch\n      collective\n    }\n  }\n": types.NodePartsFragmentDoc,
    "\n  query Search($query: String!) {\n    search(query: $query, first: 20) {\n      ...NodeParts\n    }\n  }\n": types.SearchDocument,
    "\n  query Start {\n    statistics {\n      directives\n      documents\n      tasks\n      agencies\n      citations\n    }\n    documents(filter: { directive: true }, first: 12) {\n      totalCount\n      nodes {\n        ...NodeParts\n        issuers(first: 1) {\n          nodes {\n            id\n            label\n          }\n        }\n        tasks(first: 1) {\n          totalCount\n        }\n      }\n    }\n    workload(first: 6) {\n      edges {\n        node {\n          id\n          name\n        }\n        workload {\n          total\n        }\n      }\n    }\n  }\n": types.StartDocument,
    "\n  query Workload($first: Int!, $after: String) {\n    workload(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          level\n          branch\n        }\n        workload {\n          total\n          lead\n          coordinate\n          directed\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.WorkloadDocument,
    "\n  query Trace($id: ID!) {\n    trace(id: $id, depth: 1, first: 200) {\n      root {\n        id\n      }\n      nodes {\n        node {\n          ...NodeParts\n        }\n        hidden\n      }\n      edges {\n        id\n        kind\n        relation\n        role\n        purpose\n        inferred\n        from {\n          id\n        }\n        to {\n          id\n        }\n        evidence {\n          start\n          end\n          source {\n            id\n            name\n          }\n        }\n      }\n      omitted\n    }\n  }\n": types.TraceDocument,
    "\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      text\n    }\n  }\n": types.SourceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NodeParts on GraphNode {\n    __typename\n    id\n    label\n    ... on Document {\n      number\n      type\n      title\n      issuedOn\n      year\n      signatory\n      directive\n      instrument\n    }\n    ... on Task {\n      ordinal\n      text\n      deadline\n      status\n    }\n    ... on Agency {\n      name\n      aliases\n      level\n      branch\n      collective\n    }\n  }\n"): (typeof documents)["\n  fragment NodeParts on GraphNode {\n    __typename\n    id\n    label\n    ... on Document {\n      number\n      type\n      title\n      issuedOn\n      year\n      signatory\n      directive\n      instrument\n    }\n    ... on Task {\n      ordinal\n      text\n      deadline\n      status\n    }\n    ... on Agency {\n      name\n      aliases\n      level\n      branch\n      collective\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!) {\n    search(query: $query, first: 20) {\n      ...NodeParts\n    }\n  }\n"): (typeof documents)["\n  query Search($query: String!) {\n    search(query: $query, first: 20) {\n      ...NodeParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    statistics {\n      directives\n      documents\n      tasks\n      agencies\n      citations\n    }\n    documents(filter: { directive: true }, first: 12) {\n      totalCount\n      nodes {\n        ...NodeParts\n        issuers(first: 1) {\n          nodes {\n            id\n            label\n          }\n        }\n        tasks(first: 1) {\n          totalCount\n        }\n      }\n    }\n    workload(first: 6) {\n      edges {\n        node {\n          id\n          name\n        }\n        workload {\n          total\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Start {\n    statistics {\n      directives\n      documents\n      tasks\n      agencies\n      citations\n    }\n    documents(filter: { directive: true }, first: 12) {\n      totalCount\n      nodes {\n        ...NodeParts\n        issuers(first: 1) {\n          nodes {\n            id\n            label\n          }\n        }\n        tasks(first: 1) {\n          totalCount\n        }\n      }\n    }\n    workload(first: 6) {\n      edges {\n        node {\n          id\n          name\n        }\n        workload {\n          total\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workload($first: Int!, $after: String) {\n    workload(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          level\n          branch\n        }\n        workload {\n          total\n          lead\n          coordinate\n          directed\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Workload($first: Int!, $after: String) {\n    workload(first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          name\n          level\n          branch\n        }\n        workload {\n          total\n          lead\n          coordinate\n          directed\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trace($id: ID!) {\n    trace(id: $id, depth: 1, first: 200) {\n      root {\n        id\n      }\n      nodes {\n        node {\n          ...NodeParts\n        }\n        hidden\n      }\n      edges {\n        id\n        kind\n        relation\n        role\n        purpose\n        inferred\n        from {\n          id\n        }\n        to {\n          id\n        }\n        evidence {\n          start\n          end\n          source {\n            id\n            name\n          }\n        }\n      }\n      omitted\n    }\n  }\n"): (typeof documents)["\n  query Trace($id: ID!) {\n    trace(id: $id, depth: 1, first: 200) {\n      root {\n        id\n      }\n      nodes {\n        node {\n          ...NodeParts\n        }\n        hidden\n      }\n      edges {\n        id\n        kind\n        relation\n        role\n        purpose\n        inferred\n        from {\n          id\n        }\n        to {\n          id\n        }\n        evidence {\n          start\n          end\n          source {\n            id\n            name\n          }\n        }\n      }\n      omitted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      text\n    }\n  }\n"): (typeof documents)["\n  query Source($id: ID!) {\n    source(id: $id) {\n      id\n      name\n      text\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;