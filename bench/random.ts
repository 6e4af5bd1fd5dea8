import type { Integer } from '../src/model/values.ts'

/** A source of numbers that look random and are the same on every run and machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  /** The same as a record writes it. */
  readonly numeral: (least: number, most: number) => Integer
  /** One of several. */
  readonly pick: <T>(from: readonly T[]) => T
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
}

/**
 * A generator for one purpose: each pair of seed and stream gives numbers of its own, so that the thousandth
 * record can be made without the 999 before it. Splitmix32: 32 bits of state, no arithmetic that rounds.
 *
 * ```ts
 * randomOf(1, 7).between(1, 6)   // always the same die
 * ```
 */
export function randomOf(seed: number, stream: number): Random {
  let state = mix(seed) ^ mix(stream + 0x51ed270b)
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    return (mix(state) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    numeral: (least, most) => `${BigInt(between(least, most))}`,
    pick: from => from[Math.floor(next() * from.length)]!,
    chance: probability => next() < probability,
  }
}

function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return mixed ^ (mixed >>> 15)
}
