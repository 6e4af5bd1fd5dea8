import { withoutMark } from './bytes.ts'
import { type JsonFrame, listStart, longestFrame, soundFrame } from './json-frame.ts'

/** Where an item of a list stands: offsets in bytes, and the line and column, from 1, where it begins. */
export interface ItemPlace {
  readonly from: number
  readonly to: number
  readonly line: number
  /** In UTF-16 code units. */
  readonly column: number
}

/** Finds the items of a JSON-LD file while its bytes pass by. */
export interface ItemScanner {
  /** Takes the next bytes of the file; false if it cannot be one whose items can be told apart. */
  readonly take: (bytes: Uint8Array) => boolean
  /** After the last bytes: what stands around the items, or `undefined` if they cannot be told apart. */
  readonly end: () => JsonFrame | undefined
}

/** What is expected outside the items. */
type Next = 'item or end' | 'item' | 'comma or end' | 'nothing more'

/**
 * Tells where each item of a list, or of a `@graph`, begins and ends. Only brackets and quotes are looked at, so
 * what is wrong within an item is left to its reader; a list of other things than objects is not followed.
 * The first bytes taken must hold all that stands before the list.
 */
export function itemScanner(onItem: (place: ItemPlace) => void): ItemScanner {
  let head: string | undefined
  let tail = ''
  let next: Next = 'item or end'
  let broken = false
  let taken = 0
  let line = 1
  // Where the line would begin if each of its UTF-16 code units were one byte.
  let lineStart = 0
  let begin = { from: 0, line: 1, column: 1 }
  let depth = 0
  let inText = false
  let escaped = false

  /** Takes a byte outside the items; false if it has no place there. */
  const outside = (byte: number): boolean => {
    if (next === 'nothing more') {
      tail += String.fromCharCode(byte)
      return tail.length <= longestFrame
    }
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return true
    if (byte === 0x2c && next === 'comma or end') {
      next = 'item'
      return true
    }
    if (byte !== 0x5d || next === 'item') return false
    tail = ']'
    next = 'nothing more'
    return true
  }

  /** Takes the bytes before the list; gives where they end. */
  const begun = (bytes: Uint8Array): number | undefined => {
    const mark = bytes.length - withoutMark(bytes).length
    head = listStart(bytes.subarray(mark, mark + longestFrame))
    if (head === undefined) return undefined
    const end = mark + head.length
    lineStart = mark
    for (let index = mark; index < end; index++) count(bytes[index]!, index)
    return end
  }

  const count = (byte: number, offset: number): void => {
    // In UTF-8, a sequence of two or three bytes is one code unit, and one of four bytes is two.
    if (byte >= 0x80) lineStart += byte < 0xc0 ? 1 : byte >= 0xf0 ? -1 : 0
    else if (byte === 0x0a) {
      line++
      lineStart = offset + 1
    }
  }

  const take = (bytes: Uint8Array): boolean => {
    const start = head === undefined ? begun(bytes) : 0
    if (start === undefined) broken = true
    for (let index = start ?? 0; index < bytes.length && !broken; index++) {
      if (depth > 0) {
        index = within(bytes, index)
        if (depth === 0) onItem({ ...begin, to: taken + index })
        if (index === bytes.length || broken) break
      }
      const byte = bytes[index]!
      count(byte, taken + index)
      if (byte === 0x7b && (next === 'item' || next === 'item or end')) {
        begin = { from: taken + index, line, column: taken + index - lineStart + 1 }
        depth = 1
        next = 'comma or end'
      } else broken = !outside(byte)
    }
    taken += bytes.length
    return !broken
  }

  /** Takes bytes within an item from an index on; gives the index behind the item, or the number of bytes. */
  const within = (bytes: Uint8Array, first: number): number => {
    let index = first
    // Every byte comes by here, and what a closure shares is slow to get at.
    let [levels, quoted, afterBackslash] = [depth, inText, escaped]
    for (; index < bytes.length && levels > 0; index++) {
      const byte = bytes[index]!
      if (byte >= 0x80 || byte === 0x0a) {
        count(byte, taken + index)
        // A text that does not end on its line would turn all that follows inside out.
        if (quoted && byte === 0x0a) broken = true
      }
      if (quoted) {
        if (afterBackslash) afterBackslash = false
        else if (byte === 0x22) quoted = false
        else if (byte === 0x5c) afterBackslash = true
      } else if (byte === 0x22) quoted = true
      else if (byte === 0x7b || byte === 0x5b) levels++
      else if (byte === 0x7d || byte === 0x5d) levels--
    }
    depth = levels
    inText = quoted
    escaped = afterBackslash
    return index
  }

  const end = (): JsonFrame | undefined =>
    head !== undefined && !broken && next === 'nothing more' ? soundFrame(head + tail) : undefined

  return { take, end }
}
