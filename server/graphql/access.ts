import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { NoRole, Role } from '../access.ts'
import type { Context } from './context.ts'
import { refused } from './refusals.ts'

/** What the GraphQL server asks about a request. */
export interface Access {
  readonly roleOf: (header: (name: string) => string | null | undefined) => Role | NoRole
  /** Whether anybody may write. */
  readonly takesWrites: boolean
}

/** The role of somebody whose request was let in. */
export function roleOf(access: Access, request: Request): Role {
  const role = access.roleOf((name) => request.headers.get(name))
  return role === 'editor' ? role : 'reader'
}

/** Everybody may do everything. */
export const OPEN: Access = { roleOf: () => 'editor', takesWrites: true }

/** Refuses those who may not read before their body is read, uploads of those who may not write likewise, and their mutations. */
export function accessControl({ roleOf, takesWrites }: Access): Plugin<Context> {
  const toWrite = (role: Role): ReturnType<typeof refused> | undefined => {
    if (role === 'editor') return undefined
    if (!takesWrites)
      return refused(
        'WRITES_DISABLED',
        'This server takes no writes: others reach it, and it has no CHIDAO_TOKEN. Whoever runs it can set one.',
        403,
      )
    return refused('FORBIDDEN', 'Only an editor may write. Send “authorization: Bearer …” with CHIDAO_TOKEN.', 403)
  }
  return {
    onRequestParse({ request }) {
      const role = roleOf((name) => request.headers.get(name))
      if (role === 'no token' || role === 'unknown token') {
        const why = role === 'no token' ? 'This server needs a token' : 'This token is not known here'
        throw refused('UNAUTHENTICATED', `${why}. Send “authorization: Bearer …” with one of its tokens.`, 401)
      }
      if (!request.headers.get('content-type')?.toLowerCase().startsWith('multipart/')) return
      const refusal = toWrite(role)
      if (refusal) throw refusal
    },
    onExecute({ args, setResultAndStopExecution }) {
      if (getOperationAST(args.document, args.operationName)?.operation !== 'mutation') return
      const refusal = toWrite(args.contextValue.role)
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
  }
}
