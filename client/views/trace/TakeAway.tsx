import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { Canvas } from '../../graph/canvas.ts'
import { toGraphml } from '../../graph/export/graphml.ts'
import { toSvg } from '../../graph/export/svg.ts'
import { toTable } from '../../graph/export/table.ts'
import type { Picture } from '../../graph/picture.ts'
import { groundOf, type Scheme } from '../../graph/style.ts'
import { download, toFile } from '../find/table.ts'
import { reportPath } from '../view.ts'
import { useEdgeWords } from './useEdgeWords.ts'
import type { Seen } from './useSeen.ts'

interface Props {
  readonly seen: Seen
  readonly picture: Picture
  readonly canvas: RefObject<Canvas | null>
  /** What the files are called after. */
  readonly name: string
  readonly scheme: Scheme
}

const FORMATS = ['png', 'svg', 'graphml', 'csv', 'xlsx', 'json'] as const
type Format = (typeof FORMATS)[number]

/** Takes away what is seen: as a picture, as a graph, as a table, or as a report to print. */
export function TakeAway({ seen, picture, canvas, name, scheme }: Props) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const words = useEdgeWords()
  const { graph, elements } = seen
  const fileOf = async (format: Format): Promise<Blob | undefined> => {
    switch (format) {
      case 'png':
        return canvas.current?.png(groundOf(scheme))
      case 'svg':
        return new Blob([toSvg(elements, scheme)], { type: 'image/svg+xml' })
      case 'graphml':
        return new Blob([toGraphml(graph, picture.boxes)], { type: 'application/xml' })
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
    const file = await fileOf(format)
    if (file) download(file, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${format}`)
  }
  const root = picture.graph.nodes[0]?.id ?? ''
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
        <Menu.Divider />
        <Menu.Item component={Link} to={`${reportPath(root)}${search}`}>
          {t('takeAway.report')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
