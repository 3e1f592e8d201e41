/** A source of choices that gives the same ones again for the same seed. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item
}

/** The source for one case of a run: a case can be tried again alone, without those before it. */
export function randomOf(seed: number, index: number): Random {
  let state = mix(mix(seed) ^ index)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return mix(state) >>> 0
  }
  const int = (min: number, max: number) => min + Math.floor((next() / 2 ** 32) * (max - min + 1))
  return {
    int,
    oneIn: (times) => int(1, times) === 1,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
  }
}

/** Spreads the bits of a whole number, so that neighbours have nothing in common. */
function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
