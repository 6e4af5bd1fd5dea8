import { own } from '../model/own.ts'

/** The formats that records are written in. */
export type Format = 'yaml' | 'json-ld' | 'ndjson'

const formats: Readonly<Record<string, Format>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.jsonld': 'json-ld',
  '.ndjson': 'ndjson',
}

/** The format that a file's name promises, or `undefined` if it promises no records. */
export function formatOf(name: string): Format | undefined {
  return own(formats, /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '')
}
