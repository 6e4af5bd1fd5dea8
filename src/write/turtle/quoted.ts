import { ChanceryError } from '../../model/error.ts'

/** Controls, quotation mark, backslash, U+FFFE, U+FFFF, and halves of surrogate pairs. */
const special = /[^ !#-[\]-~\u{80}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
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
  return `"${text.replace(special, escapeCharacter)}"`
}

/**
 * A text with line breaks between triple quotation marks (STRING_LITERAL_LONG_QUOTE, Turtle 1.1 §6.5). Line
 * feeds stand as they are; a carriage return is escaped, since editors and version control change it.
 *
 * @throws ChanceryError `bad-term` as {@link quoted}
 */
export function longQuoted(text: string): string {
  return `"""${text.replace(specialInLong, escapeCharacter).replace(closing, '\\"')}"""`
}

function escapeCharacter(character: string, index: number, text: string): string {
  const code = character.charCodeAt(0)
  const hex = code.toString(16).toUpperCase().padStart(4, '0')
  if (code >= 0xd800 && code <= 0xdfff) {
    throw new ChanceryError(
      'bad-term',
      `The literal ${JSON.stringify(text)} cannot be written: character ${index + 1} is U+${hex}, half of a ` +
        'surrogate pair without the other. Correct the text it was cut from.',
    )
  }
  return named[character] ?? `\\u${hex}`
}
