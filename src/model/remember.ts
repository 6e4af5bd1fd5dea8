/** Entries that a memory holds at most; with the next it begins anew, so that it cannot grow with the data. */
const limit = 10_000

/**
 * A function that remembers what it gave: for words that come again and again, such as language tags and the
 * addresses of standards. What it throws is not remembered.
 */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = work(word)
    if (known.size >= limit) known.clear()
    known.set(word, result)
    return result
  }
}
