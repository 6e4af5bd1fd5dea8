import type { Model } from '../model/model.ts'
import type { RecordNode } from '../model/record.ts'
import { type DumpFormat, dumps } from './dumps.ts'

/** The dataset's own description, with the files that hold it as its distributions (DCAT 3, §6.6 and §6.8). */
export function describeDataset(
  dataset: RecordNode,
  base: string,
  formats: readonly DumpFormat[],
  { classes }: Model,
): RecordNode {
  const distribution = formats.map(format => ({
    id: `${dataset.id}#dump-${format}`,
    type: 'Distribution',
    downloadURL: `${base}dump.${format}`,
    mediaType: `https://www.iana.org/assignments/media-types/${dumps[format]}`,
  }))
  const { id, type, ...values }: RecordNode = { ...dataset, distribution }
  const keys = Object.keys(classes[type]!.uses).filter(key => values[key] !== undefined)
  return { id, type, ...Object.fromEntries(keys.map(key => [key, values[key]!])) }
}
