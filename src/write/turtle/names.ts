/** PN_CHARS_BASE, PN_CHARS_U and PN_CHARS of Turtle 1.1 §6.5, as the inside of a character class. */
const base =
  'A-Za-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}' +
  '\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}' +
  '\\u{10000}-\\u{effff}'
const start = `${base}_`
const inner = `${start}0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}\\-`
const percent = '%[0-9A-Fa-f]{2}'

const prefix = new RegExp(`^(?:[${base}](?:\\.*[${inner}])*)?$`, 'u')
const local = new RegExp(`^(?:(?:[${start}:0-9]|${percent})(?:\\.*(?:[${inner}:]|${percent}))*)?$`, 'u')
const label = new RegExp(`^[${start}0-9](?:\\.*[${inner}])*$`, 'u')

/** Whether the text can stand before the colon of a prefixed name (PN_PREFIX, or nothing). */
export function isPrefix(text: string): boolean {
  return prefix.test(text)
}

/**
 * Whether the text can stand after the colon of a prefixed name as it is (PN_LOCAL, or nothing). Names that
 * would need a backslash are refused: `<https://example.org/a/b>` reads better than `ex:a\/b`.
 */
export function isLocalName(text: string): boolean {
  return local.test(text)
}

/** Whether the text can stand after `_:` (BLANK_NODE_LABEL). */
export function isBlankNodeLabel(text: string): boolean {
  return label.test(text)
}
