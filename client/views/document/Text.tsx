import { Fragment, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../addresses.ts'
import { type Block, toBlocks, toPieces } from './blocks.ts'
import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts'

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
  /** What is highlighted and brought into view. */
  readonly chosen: Place | null
  readonly onChoose: (place: Place) => void
}

/** The source as it is, with what was read in it marked; always as text, never as markup. */
export function SourceText({ text, marks, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const pane = useRef<HTMLElement>(null)
  const blocks = useMemo(() => toBlocks(text, marks), [text, marks])
  const start = chosen?.start
  const end = chosen?.end
  useEffect(() => {
    if (start === undefined || end === undefined || text.length < end) return
    pane.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' })
  }, [start, end, text])

  const choose = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-place]') : null
    // Whoever selects words to copy them has not chosen a mark.
    if (!mark || getSelection()?.isCollapsed === false) return
    const [from, to] = (mark.dataset.place ?? '').split('-').map(Number)
    if (from !== undefined && to !== undefined) onChoose({ start: from, end: to })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every mark stands in the lists beside the text, which work by keyboard
    <section ref={pane} className="document-text" lang="vi" aria-label={t('document.text')} onClick={choose}>
      {blocks.map((block) => (
        <Lines key={block.start} text={text} block={block} chosen={touches(block, chosen) ? chosen : null} />
      ))}
    </section>
  )
}

const touches = (block: Place, place: Place | null): boolean =>
  place !== null && place.start < block.end && place.end > block.start

interface LinesProps {
  readonly text: string
  readonly block: Block<Mark>
  readonly chosen: Place | null
}

type Layer = Mark | (Place & { readonly kind: 'chosen' })

/** One block; it is drawn anew only when what is chosen in it changes. */
const Lines = memo(function Lines({ text, block, chosen }: LinesProps) {
  const layers: readonly Layer[] = chosen ? [...block.marks, { ...chosen, kind: 'chosen' }] : block.marks
  return (
    <div className="document-block">
      {toPieces({ ...block, marks: layers }).map(({ start, end, marks }) => {
        const words = text.slice(start, end)
        const top = topmost(marks)
        const isChosen = marks.some(({ kind }) => kind === 'chosen')
        if (!top && !isChosen) return <Fragment key={start}>{words}</Fragment>
        return (
          <mark
            key={start}
            data-kind={top?.kind}
            data-task={marks.some(({ kind }) => kind === 'task') || undefined}
            data-place={top && `${top.start}-${top.end}`}
            data-chosen={isChosen || undefined}
          >
            {words}
          </mark>
        )
      })}
    </div>
  )
})

const rank = (kind: MarkKind): number => MARK_KINDS.indexOf(kind)

function topmost(layers: readonly Layer[]): Mark | undefined {
  let top: Mark | undefined
  for (const layer of layers) if (layer.kind !== 'chosen' && (!top || rank(layer.kind) >= rank(top.kind))) top = layer
  return top
}
