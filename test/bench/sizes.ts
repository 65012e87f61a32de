/** Sizes of corpora to measure at, in documents: those of CHIDAO_BENCH_SIZES (“1000,10000”), else those given. */
export function sizes(usual: readonly number[]): readonly number[] {
  const asked = process.env.CHIDAO_BENCH_SIZES?.split(',').map(Number)
  if (asked?.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error('CHIDAO_BENCH_SIZES must be whole numbers with commas between them, like 1000,10000.')
  return asked ?? usual
}
