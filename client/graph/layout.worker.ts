// Reveals and places large graphs beside the page, so that it answers while they are laid out.
import type { Piece } from './graph.ts'
import { picture } from './picture.ts'
import type { Step } from './steps.ts'

/** What the worker is asked; its answer carries the same number. */
export interface LayoutRequest {
  readonly number: number
  readonly root: string
  readonly steps: readonly Step[]
  readonly pieces: readonly (Piece | null)[]
}

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage({ number: data.number, picture: picture(data.root, data.steps, data.pieces) })
})
