import { ChanceryError } from '../../model/error.ts'

/** Controls, quotation mark, backslash, U+FFFE, U+FFFF, and halves of surrogate pairs. */
const special = /[^ !#-[\]-~\u{80}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
/**
 * Whether a text has any of them, found fast. Halves of surrogate pairs are looked for without regard to the other
 * half, so that characters beyond U+FFFF are taken for special too, and cost the longer way.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const perhapsSpecial = /["\\\u0000-\u001f\u007f\ud800-\udfff\ufffe\uffff]/
/** The same, but for what may stand as it is between triple quotation marks. */
const specialInLong = /[^\n -[\]-~\u{80}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
/** A quotation mark that would close the string, alone or with those after it. */
const closing = /"(?=""|$)/g

const named: Readonly<Record<string, string>> = Object.freeze({
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
})

/**
 * A text between quotation marks on one line, escaped as canonical N-Quads has it (RDFC-1.0 §5); that is
 * good Turtle too.
 *
 * @throws ChanceryError `bad-term` for half of a surrogate pair, which no encoding can hold
 */
export function quoted(text: string): string {
  return perhapsSpecial.test(text) ? `"${text.replace(special, escapeCharacter)}"` : `"${text}"`
}

/**
 * A text with line breaks between triple quotation marks (STRING_LITERAL_LONG_QUOTE, Turtle 1.1 §6.5). Line
 * feeds stand as they are; a carriage return is escaped, since editors and version control change it.
 *
 * @throws ChanceryError `bad-term` as {@link quoted}
 */
function longQuoted(text: string): string {
  return `"""${text.replace(specialInLong, escapeCharacter).replace(closing, '\\"')}"""`
}

/**
 * A text as Turtle reads best: on one line, or between triple quotation marks if it has several.
 *
 * @throws ChanceryError `bad-term` as {@link quoted}
 */
export function quotedByLines(text: string): string {
  if (!perhapsSpecial.test(text)) return `"${text}"`
  return text.includes('\n') ? longQuoted(text) : quoted(text)
}

function escapeCharacter(character: string, index: number, text: string): string {
  const short = named[character]
  if (short !== undefined) return short
  const code = character.charCodeAt(0)
  const hex = code.toString(16).toUpperCase().padStart(4, '0')
  if (code >= 0xd800 && code <= 0xdfff) {
    throw new ChanceryError(
      'bad-term',
      `The literal ${JSON.stringify(text)} cannot be written: character ${index + 1} is U+${hex}, half of a ` +
        'surrogate pair without the other. Correct the text it was cut from.',
    )
  }
  return `\\u${hex}`
}
