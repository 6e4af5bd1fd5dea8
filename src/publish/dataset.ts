import type { RecordNode } from '../model/record.ts'
import { type DumpFormat, dumps } from './dumps.ts'

/** The dataset's own description, with the files that hold it as its distributions (DCAT 3, §6.6 and §6.8). */
export function describeDataset(
  dataset: RecordNode,
  base: string,
  formats: readonly DumpFormat[],
): RecordNode {
  const distribution = formats.map(format => ({
    id: `${dataset.id}#dump-${format}`,
    type: 'Distribution',
    downloadURL: `${base}dump.${format}`,
    mediaType: `https://www.iana.org/assignments/media-types/${dumps[format]}`,
  }))
  return { ...dataset, distribution }
}
