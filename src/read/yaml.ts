import { readComposed } from './composed-yaml.ts'
import type { Entry, ReadText } from './entry.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { shift } from './shift.ts'

/**
 * Reads a YAML 1.2 file: one record, or several with `---` between them. Every scalar is text, so that `1950` and `04`
 * keep their digits.
 */
export function readYaml(text: string, file: string): ReadText {
  const stretches = stretchesOf(text)
  if (stretches.length === 1) return readStretch(text, file)
  let lines = 0
  const parts = stretches.map(stretch => {
    const before = lines
    lines += stretch.split('\n').length - 1
    return shift(readStretch(stretch, file), before)
  })
  return { entries: parts.flatMap(({ entries }) => entries), issues: parts.flatMap(({ issues }) => issues) }
}

/**
 * A text in parts that can be read alone, so that a fault of one is none of the next: no scalar holds a line that
 * begins with the marker `---` (YAML 1.2.2, §9.1.2). Directives hold for what follows, so a text that has any stays
 * in one.
 */
function stretchesOf(text: string): readonly string[] {
  return /(?:^|\n)%/.test(text) ? [text] : text.split(/(?<=\n)(?=---(?:[ \t\r\n]|$))/)
}

/** What is written plainly is composed only if somebody asks for a place in it. */
function readStretch(text: string, file: string): ReadText {
  const data = readPlainYaml(text)
  if (data === undefined) return readComposed(text, file)
  let composed: Entry | undefined
  const locate: Entry['locate'] = (path, atKey) => {
    composed ??= readComposed(text, file).entries[0]!
    return composed.locate(path, atKey)
  }
  return { entries: [{ data, locate }], issues: [] }
}
