import type { Issue } from '../model/issue.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of a file's bytes, or the issue that they are not UTF-8, at the first byte that is not. Only the `first`
 * bytes of a file may begin with a byte order mark; it is no part of the text.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  first = true,
): { readonly text: string } | { readonly issue: Issue } {
  const plain = first ? withoutMark(bytes) : bytes
  try {
    return { text: strict.decode(plain) }
  } catch {
    return { issue: notUtf8(plain, file, first) }
  }
}

/** The bytes of a file behind its byte order mark, if it has one. */
export function withoutMark<T extends Uint8Array>(bytes: T): T {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? (bytes.subarray(3) as T) : bytes
}

/** True if the bytes begin with a byte order mark of UTF-16 (Unicode 16, §23.8). */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function notUtf8(bytes: Uint8Array, file: string, first: boolean): Issue {
  if (first && isUtf16(bytes)) {
    const message = 'The file is in UTF-16.'
    return { code: 'not-utf-8', severity: 'violation', message, hint: 'Save it as UTF-8.', file }
  }
  const newline = 0x0a
  let start = 0
  for (let line = 1; ; line++) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    const column = firstBadColumn(bytes.subarray(start, end))
    if (column !== undefined || end === bytes.length) {
      const byte = bytes[start + (column?.offset ?? 0)] ?? 0
      return {
        code: 'not-utf-8',
        severity: 'violation',
        message: `Found the byte 0x${byte.toString(16).padStart(2, '0')}, which is not UTF-8 here.`,
        hint: 'Save the file as UTF-8.',
        file,
        line,
        column: column?.column ?? 1,
      }
    }
    start = end + 1
  }
}

/** The column, in UTF-16 code units from 1, and the offset of the first byte that does not decode. */
function firstBadColumn(line: Uint8Array): { readonly column: number; readonly offset: number } | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let column = 1
  let sequence = 0
  for (let offset = 0; offset < line.length; offset++) {
    try {
      const text = decoder.decode(line.subarray(offset, offset + 1), { stream: true })
      column += text.length
      if (text) sequence = offset + 1
    } catch {
      return { column, offset: sequence }
    }
  }
  try {
    decoder.decode()
    return undefined
  } catch {
    return { column, offset: sequence }
  }
}
