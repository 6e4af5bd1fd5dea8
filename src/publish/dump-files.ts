import { jsonLdSeparator } from '../write/json-ld.ts'
import type { DumpFormat } from './dumps.ts'
import type { OutputFile, OutputFolder } from './output-folder.ts'

/** Parts of dumps, in UTF-8: the same records in each format. */
export type DumpParts = Readonly<Partial<Record<DumpFormat, Uint8Array | AsyncIterable<Uint8Array>>>>

/** The dumps of a folder, growing part by part. */
export interface DumpFiles {
  /** Writes what stands before or after the records of one dump, if it is among those that are written. */
  readonly frame: (format: DumpFormat, text: string) => void
  /** Adds records to each dump. */
  readonly add: (parts: DumpParts) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the dumps of an output folder. */
export async function openDumps(folder: OutputFolder, formats: readonly DumpFormat[]): Promise<DumpFiles> {
  const files = new Map<DumpFormat, OutputFile>()
  for (const format of formats) files.set(format, await folder.open(`dump.${format}`))
  let empty = true
  return {
    frame: (format, text) => files.get(format)?.write(text),
    async add(parts) {
      if (!empty) files.get('jsonld')?.write(jsonLdSeparator)
      empty = false
      for (const [format, file] of files) {
        const part = parts[format]!
        if (part instanceof Uint8Array) file.write(part)
        else for await (const bytes of part) file.write(bytes)
      }
    },
    async close() {
      for (const file of files.values()) await file.close()
    },
  }
}
