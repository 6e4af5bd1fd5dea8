/** Value nodes: the first `size` of the ids. The list is used again and again, so only `size` is reset. */
export interface Values {
  readonly ids: number[]
  size: number
}

/** An empty list. */
export function noValues(): Values {
  return { ids: [], size: 0 }
}

/** Whether the list holds an id. */
export function includes({ ids, size }: Values, id: number): boolean {
  for (let index = 0; index < size; index++) if (ids[index] === id) return true
  return false
}
