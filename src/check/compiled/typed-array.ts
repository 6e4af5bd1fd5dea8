/** The same numbers in an array twice as long. */
export function grown(array: Int32Array): Int32Array {
  return longer(array, array.length * 2)
}

/** The same numbers in an array of the given length, which is not less than before. */
export function longer(array: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length)
  copy.set(array)
  return copy
}
