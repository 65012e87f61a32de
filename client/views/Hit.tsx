import { Group, Text } from '@mantine/core'
import { type GraphNode, kindOf } from '../graph/graph.ts'
import { KindBadge } from './KindBadge.tsx'

/** One thing that was found: its kind, its name, and its title where that says more. */
export function Hit({ node }: { readonly node: GraphNode }) {
  const title = node.__typename === 'Document' && node.title !== node.label ? node.title : null
  return (
    <Group wrap="nowrap" gap="sm" align="flex-start">
      <KindBadge kind={kindOf(node)} />
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={500} lineClamp={2}>
          {node.label}
        </Text>
        {title && (
          <Text size="xs" lh={1.6} truncate>
            {title}
          </Text>
        )}
      </div>
    </Group>
  )
}
