/** The same numbers in an array twice as long. */
export function grown<T extends Int32Array | Uint8Array>(array: T): T {
  return longer(array, array.length * 2)
}

/** The same numbers in an array of the given length, which is not less than before. */
export function longer<T extends Int32Array | Uint8Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(length)
  copy.set(array)
  return copy
}
