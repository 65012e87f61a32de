/** Least room between two boxes of a column. */
export const GAP = 12

/** A stretch of a column that is taken. */
interface Taken {
  readonly top: number
  readonly bottom: number
}

/** What stands in a column, sorted from top to bottom; boxes of it never overlap. */
export interface Column {
  /** Takes the first free room at `y` or further down or up, for a box of a height; tells the middle. */
  take(y: number, height: number, direction: 'down' | 'up' | 'near'): number
  /** Takes just this room, whether free or not. */
  hold(y: number, height: number): void
  readonly empty: boolean
}

/** A column with nothing in it. */
export function newColumn(): Column {
  const taken: Taken[] = []
  /** Index of the first stretch that ends below a height. */
  const firstBelow = (y: number): number => {
    let low = 0
    for (let high = taken.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((taken[middle]?.bottom ?? Infinity) <= y) low = middle + 1
      else high = middle
    }
    return low
  }
  const hold = (y: number, height: number): void => {
    const at = { top: y - height / 2, bottom: y + height / 2 }
    taken.splice(firstBelow(at.top), 0, at)
  }
  const down = (y: number, height: number): number => {
    let free = y
    for (let i = firstBelow(y - height / 2 - GAP); ; i++) {
      const next = taken[i]
      if (!next || next.top - GAP >= free + height / 2) return free
      free = Math.max(free, next.bottom + GAP + height / 2)
    }
  }
  const up = (y: number, height: number): number => {
    let free = y
    // Stretches that begin above the lower edge can be in the way.
    for (let i = firstBelow(y + height / 2 + GAP); i >= 0; i--) {
      const next = taken[i]
      if (!next || next.top - GAP >= free + height / 2) continue
      if (next.bottom + GAP <= free - height / 2) return free
      free = next.top - GAP - height / 2
    }
    return free
  }
  return {
    hold,
    take(y, height, direction) {
      const below = direction === 'up' ? Infinity : down(y, height)
      const above = direction === 'down' ? -Infinity : up(y, height)
      const free = y - above <= below - y ? above : below
      hold(free, height)
      return free
    },
    get empty() {
      return taken.length === 0
    },
  }
}

/**
 * Middles of boxes as near to what is wanted as they can be without changing their order or overlapping: the solution of
 * least squares, by pooling neighbours that collide.
 * @param wanted sorted
 */
export function spread(wanted: readonly number[], heights: readonly number[]): readonly number[] {
  /** Boxes that touch: how many, the mean of their wanted offsets, and their length. */
  const blocks: { count: number; first: number; length: number }[] = []
  for (const [i, y] of wanted.entries()) {
    const height = (heights[i] ?? 0) + GAP
    let block = { count: 1, first: y - height / 2, length: height }
    for (let above = blocks.at(-1); above && above.first + above.length > block.first; above = blocks.at(-1)) {
      blocks.pop()
      const count = above.count + block.count
      const first = (above.count * above.first + block.count * (block.first - above.length)) / count
      block = { count, first, length: above.length + block.length }
    }
    blocks.push(block)
  }
  const middles: number[] = []
  for (const { count, first } of blocks) {
    let top = first
    for (let i = 0; i < count; i++) {
      const height = (heights[middles.length] ?? 0) + GAP
      middles.push(top + height / 2)
      top += height
    }
  }
  return middles
}
