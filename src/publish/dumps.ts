/** The files that hold the whole dataset, by the ends of their names, with their media types (IANA). */
export const dumps = {
  ttl: 'text/turtle',
  nq: 'application/n-quads',
  jsonld: 'application/ld+json',
} as const

/** The end of a dump's name, which says its format. */
export type DumpFormat = keyof typeof dumps

/** All formats of dumps, in the order in which a dataset lists them. */
export const dumpFormats: readonly DumpFormat[] = ['ttl', 'nq', 'jsonld']
