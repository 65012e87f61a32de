import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Elements, toElements } from '../../graph/elements.ts'
import { toLines } from '../../graph/lines.ts'
import { toMore } from '../../graph/more.ts'
import { type Picture, pathKey } from '../../graph/picture.ts'
import { index } from '../../graph/reveal.ts'
import { shakenOf } from '../../graph/shaken.ts'
import { sift } from '../../graph/sift.ts'
import { useEdgeWords } from './useEdgeWords.ts'
import { useNotes } from './useNotes.ts'
import type { ViewControl } from './useView.ts'

const NONE: readonly string[] = []

/** What is seen after filters, as lines and as elements of the canvas. */
export function useSeen(picture: Picture, { view }: ViewControl) {
  const { t } = useTranslation()
  const words = useEdgeWords()
  const note = useNotes(picture.graph)
  const { root, filters, hidden, focus, pins, path: ends } = view
  const way = ends?.to ? picture.paths.get(pathKey({ ...ends, to: ends.to })) : undefined
  const path = way?.nodes ?? NONE
  const graph = useMemo(
    () => sift(picture.graph, root, { filters, hidden, focus }, path),
    [picture, root, filters, hidden, focus, path],
  )
  const lines = useMemo(() => toLines(graph.edges), [graph])
  const shaken = useMemo(() => shakenOf(picture.pool), [picture])
  const elements = useMemo((): Elements => {
    // On the canvas the lane tells that a body must act; its line tells the role.
    const describe = ({ edges: [first, ...others] }: (typeof lines)[number]): string =>
      `${first.role ? t(`role.${first.role}`) : words(first)}${others.length > 0 ? ` ×${others.length + 1}` : ''}`
    const drawn = toElements(graph, lines, picture.boxes, { root, describe, note, pins, path, shaken })
    const boxes = new Map(
      graph.nodes.flatMap(({ id }) => {
        const box = picture.boxes.get(id)
        return box ? [[id, box] as const] : []
      }),
    )
    const more = toMore(index(picture.pool), [...picture.shares.values()], boxes, ({ way, shown, known }) =>
      t('trace.moreHere', { count: known - shown, way: t(`way.${way}`) }),
    )
    return { nodes: [...drawn.nodes, ...more], edges: drawn.edges }
  }, [graph, lines, picture, root, words, note, pins, path, shaken, t])
  return { graph, lines, elements, path, shaken }
}

export type Seen = ReturnType<typeof useSeen>
