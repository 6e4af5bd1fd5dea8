import type { RecordNode } from '../model/record.ts'

/** The files that hold the whole dataset, with their media types (IANA). */
const dumps = {
  'dump.ttl': 'text/turtle',
  'dump.nq': 'application/n-quads',
  'dump.jsonld': 'application/ld+json',
} as const

/** The dataset's own description, with the files that hold it as its distributions (DCAT 3, §6.6 and §6.8). */
export function describeDataset(dataset: RecordNode, base: string): RecordNode {
  const distribution = Object.entries(dumps).map(([file, mediaType]) => ({
    id: `${dataset.id}#${file.replace('.', '-')}`,
    type: 'Distribution',
    downloadURL: base + file,
    mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
  }))
  return { ...dataset, distribution }
}
