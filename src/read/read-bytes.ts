import { constants, isUtf8 } from 'node:buffer'
import { decode, withoutMark } from './bytes.ts'
import type { ReadText } from './entry.ts'
import type { Format } from './format.ts'
import { type JsonLine, readJsonLd, readLines, readNdjson } from './json.ts'
import { lostIds } from './lost-ids.ts'
import { readYaml } from './yaml.ts'

type ReadAs = (text: string, file: string) => ReadText

const readers: Readonly<Record<Format, ReadAs>> = {
  yaml: readYaml,
  'json-ld': readJsonLd,
  ndjson: readNdjson,
}

/**
 * Reads the bytes of a file, or of a stretch of it: in one that is not the `first`, a byte order mark is a sign
 * like others. Lines count from the first of the stretch.
 *
 * @param only numbers of the lines that are wanted, from 0, where each is a record; what stands on others may be left out
 */
export function readBytes(
  bytes: Buffer,
  file: string,
  format: Format,
  first = true,
  read: ReadAs = readers[format],
  only?: ReadonlySet<number>,
): ReadText {
  if (bytes.length > constants.MAX_STRING_LENGTH) return tooLong(file)
  if (format === 'ndjson' && isUtf8(bytes)) {
    const found = readLines(linesOf(first ? withoutMark(bytes) : bytes, only), file)
    return found.issues.length > 0 ? { ...found, lost: lostIds(bytes.toString()) } : found
  }
  const decoded = decode(bytes, file, first)
  if ('issue' in decoded) {
    const rest = new TextDecoder().decode(bytes).replaceAll('\0', '')
    return { entries: [], issues: [decoded.issue], lost: lostIds(rest) }
  }
  const found = read(decoded.text, file)
  return found.issues.length > 0 ? { ...found, lost: lostIds(decoded.text) } : found
}

/**
 * Lines that are decoded one by one do not keep each other in memory, and those of one script take half of it. Those
 * that are not wanted come out empty.
 */
function* linesOf(bytes: Buffer, only?: ReadonlySet<number>): Generator<JsonLine> {
  const newline = 0x0a
  let line = 0
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    yield !only || only.has(line)
      ? { text: bytes.toString('utf8', start, end), bytes: bytes.subarray(start, end) }
      : { text: '' }
    line++
    start = end + 1
  }
}

/** What a file gives of which more cannot be told apart than a text can hold. */
export function tooLong(file: string): ReadText {
  const most = Math.floor(constants.MAX_STRING_LENGTH / 2 ** 20)
  const message = `Cannot read ${file}: more than ${most} MiB of it cannot be told apart.`
  const hint = 'Divide it into several records or files.'
  return { entries: [], issues: [{ code: 'unreadable', severity: 'violation', message, hint, file }] }
}
