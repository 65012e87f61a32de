import { useEffect, useMemo, useRef, useState } from 'react'
import type { LayoutRequest } from '../../graph/layout.worker.ts'
import { type Picture, picture } from '../../graph/picture.ts'
import type { Loaded } from './useTraces.ts'

/** More loaded nodes than this are laid out beside the page; fewer are there sooner than the worker is. */
const MOST_HERE = 500

interface Answer {
  readonly number: number
  readonly picture: Picture
}

/** What stands where. Large graphs are laid out by a worker; until it answers, what was there stays. */
export function usePicture({ root, steps, pieces }: Loaded): Picture | null {
  const large = useMemo(
    () => new Set(pieces.flatMap((piece) => (piece?.nodes ?? []).map(({ node }) => node.id))).size > MOST_HERE,
    [pieces],
  )
  const here = useMemo(() => (large ? null : picture(root, steps, pieces)), [large, root, steps, pieces])
  const [there, setThere] = useState<Picture | null>(null)
  const worker = useRef<Worker | null>(null)
  const number = useRef(0)
  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = null
    },
    [],
  )
  useEffect(() => {
    if (!large) return
    worker.current ??= new Worker(new URL('../../graph/layout.worker.ts', import.meta.url), { type: 'module' })
    const asked = ++number.current
    worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.number === asked) setThere(data.picture)
    }
    const request: LayoutRequest = { number: asked, root, steps, pieces }
    worker.current.postMessage(request)
  }, [large, root, steps, pieces])
  return here ?? there
}
