/** Ids that a text seems to give, although it cannot be read: in YAML or JSON, of records and of nodes inside them. */
export function lostIds(text: string): string[] {
  let record = ''
  return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?([a-z#][^\s"',}\]]*)/g), ([, id]) => {
    if (id!.startsWith('#')) return record + id
    record = id!
    return record
  })
}
