import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { GraphNode } from '../graph/graph.ts'
import { shortLabel } from '../graph/size.ts'
import { documentPath } from './addresses.ts'

/** A document by its kind and number, its title below; leads to its page. */
export function DocumentLink({
  document,
}: {
  readonly document: Extract<GraphNode, { readonly __typename: 'Document' }>
}) {
  return (
    <>
      <Anchor component={Link} to={documentPath(document.id)} size="sm" fw={500}>
        {shortLabel(document)}
      </Anchor>
      {document.title && document.title !== document.label && (
        <Text size="sm" lineClamp={2}>
          {document.title}
        </Text>
      )}
    </>
  )
}
