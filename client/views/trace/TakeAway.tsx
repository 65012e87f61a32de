import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Elements } from '../../graph/elements.ts'
import { toGraphml } from '../../graph/export/graphml.ts'
import { toPng } from '../../graph/export/png.ts'
import { toSvg } from '../../graph/export/svg.ts'
import { toTable } from '../../graph/export/table.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Box } from '../../graph/lanes.ts'
import type { Scheme } from '../../graph/style.ts'
import { download, toFile } from '../find/table.ts'
import { useEdgeWords } from './useEdgeWords.ts'

interface Props {
  readonly graph: Graph
  readonly elements: Elements
  readonly boxes: ReadonlyMap<string, Box>
  /** What the files are called after. */
  readonly name: string
  readonly scheme: Scheme
  /** Where the report is; null where there is none. */
  readonly report: string | null
}

const FORMATS = ['png', 'svg', 'graphml', 'csv', 'xlsx', 'json'] as const
type Format = (typeof FORMATS)[number]

/** Takes away what is seen: as a picture, as a graph, as a table, or as a report to print. */
export function TakeAway({ graph, elements, boxes, name, scheme, report }: Props) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const fileOf = async (format: Format): Promise<Blob> => {
    switch (format) {
      case 'png':
        return toPng(elements, scheme)
      case 'svg':
        return new Blob([toSvg(elements, scheme)], { type: 'image/svg+xml' })
      case 'graphml':
        return new Blob([toGraphml(graph, boxes)], { type: 'application/xml' })
      case 'json':
        return new Blob([JSON.stringify({ nodes: graph.nodes, edges: graph.edges }, null, 2)], {
          type: 'application/json',
        })
      default:
        return toFile(
          toTable(graph, words, (column) => t(`takeAway.column.${column}`)),
          format,
        )
    }
  }
  const take = async (format: Format): Promise<void> => {
    download(await fileOf(format), `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${format}`)
  }
  return (
    <Menu shadow="md" position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('takeAway.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => void take(format)}>
            {t(`takeAway.${format}`)}
          </Menu.Item>
        ))}
        {report !== null && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to={report}>
              {t('takeAway.report')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
