import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { graphiqlAddress } from '../api/graphiql.ts'

interface Props<Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<unknown, Variables>
  readonly variables: Variables
}

/** Opens the query behind a view in GraphiQL, as the view asked it. */
export function AsGraphql<Variables extends AnyVariables>({ query, variables }: Props<Variables>) {
  const { t } = useTranslation()
  return (
    <Anchor href={graphiqlAddress(query, variables)} target="_blank" size="sm" className="no-print">
      {t('showAsGraphql')}
    </Anchor>
  )
}
