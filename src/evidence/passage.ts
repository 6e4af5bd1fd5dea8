import { PassageNode } from '../model/passage-node.ts'
import type { Integer, RecordId } from '../model/values.ts'

/**
 * A passage as records write it: a line of a source text, counted from 1, and the words quoted from it.
 * `text` may be left out where the record names its text.
 */
export interface Passage {
  readonly text?: RecordId
  readonly line: Integer
  /** At most ten words, exactly as they stand on the line. */
  readonly quote: string
}

/** A passage whose text is known. */
export interface WholePassage extends Omit<Required<Passage>, 'text'> {
  readonly text: string
}

/**
 * Expands a passage into its Web Annotation form: a specific resource (§4) with a fragment selector (§4.2.1)
 * that is refined by a text quote selector (§4.2.4). RFC 5147 counts positions between lines, so line 24 is
 * `line=23,24`. The IRI depends on text, line and quotation alone, so that it stays the same when other
 * passages come and go, and two quotations of one line are two passages.
 *
 * ```ts
 * passageNode({ text: 'text/22591', line: '24', quote: 'Экз.N 4' }, 'document/telegram-22591')
 * ```
 *
 * *generates*
 *
 * ```turtle
 * <document/telegram-22591#passage-24-703cb172>
 *   a oa:SpecificResource ;
 *   oa:hasSource <text/22591> ;
 *   oa:hasSelector <document/telegram-22591#passage-24-703cb172-line> .
 * ```
 */
export function passageNode({ text, line, quote }: WholePassage, record: string): PassageNode {
  const id = `${record}#passage-${line}-${fingerprint(text, quote)}`
  return new PassageNode(id, text, `line=${lineBefore(line)},${line}`, quote)
}

/** The number of the line before, which bigints would be slow to count where numbers are exact. */
function lineBefore(line: Integer): string {
  return line.length < 16 ? String(Number(line) - 1) : String(BigInt(line) - 1n)
}

/** Bytes in hexadecimal. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** FNV-1a over the UTF-16 code units of both, a line each, 32 bits in hexadecimal: short, stable, the same everywhere. */
function fingerprint(text: string, quote: string): string {
  const hash = mix(quote, mix('\n', mix(text, 0x811c9dc5)))
  return bytes[hash >>> 24]! + bytes[(hash >>> 16) & 255]! + bytes[(hash >>> 8) & 255]! + bytes[hash & 255]!
}

function mix(text: string, from: number): number {
  let hash = from
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
