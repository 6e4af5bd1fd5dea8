/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault {
  readonly offset: number
  readonly length: number
  readonly message: string
  readonly hint: string
}

/** What may come next in a JSON text (RFC 8259, §2–§5). */
type Expected =
  | 'a value'
  | 'a value or "]"'
  | 'a key'
  | 'a key or "}"'
  | 'a colon'
  | 'a comma or "}"'
  | 'a comma or "]"'
  | 'nothing more'

const space = /[ \t\n\r]*/y

const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy

/**
 * Finds the first place where a text that is not JSON stops being so. Engines word their errors differently, and
 * leave the place out of some.
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = []
  let expected: Expected = 'a value'
  for (let offset = 0; ; ) {
    space.lastIndex = offset
    offset += space.exec(text)![0].length
    token.lastIndex = offset
    const found = token.exec(text)?.[0]
    const next: Expected | undefined = found === undefined ? undefined : follow(expected, found, open)
    if (found === undefined || next === undefined) return faultAt(offset, text, found, expected)
    expected = next
    offset += found.length
  }
}

/** What may follow a token, or `undefined` if the token was not expected. */
function follow(expected: Expected, found: string, open: string[]): Expected | undefined {
  if (found === '}' || found === ']') {
    if (!expected.endsWith(`"${found}"`)) return undefined
    open.pop()
    return afterValue(open)
  }
  if (found === ',') {
    if (!expected.startsWith('a comma')) return undefined
    return open.at(-1) === '{' ? 'a key' : 'a value'
  }
  if (found === ':') return expected === 'a colon' ? 'a value' : undefined
  if (expected.startsWith('a key')) return found.startsWith('"') ? 'a colon' : undefined
  if (!expected.startsWith('a value')) return undefined
  if (found !== '{' && found !== '[') return afterValue(open)
  open.push(found)
  return found === '{' ? 'a key or "}"' : 'a value or "]"'
}

function afterValue(open: readonly string[]): Expected {
  if (open.length === 0) return 'nothing more'
  return open.at(-1) === '{' ? 'a comma or "}"' : 'a comma or "]"'
}

function faultAt(offset: number, text: string, found: string | undefined, expected: Expected): JsonFault {
  if (offset === text.length) {
    return {
      offset: text.trimEnd().length,
      length: 1,
      message: `The JSON ends where ${expected} was expected.`,
      hint: 'Complete it, or take away what was begun.',
    }
  }
  const rest = text.slice(offset, offset + 40)
  if (found === undefined && rest.startsWith('"')) {
    return {
      offset,
      length: 1,
      message: 'A text in quotes does not end on its line, or has a backslash that means nothing.',
      hint: 'Write its closing quotation mark; a line break is written \\n, and a backslash \\\\.',
    }
  }
  const word = found ?? /^[\p{L}\p{N}_.+-]+|^./u.exec(rest)![0]
  const closing = (word === '}' || word === ']') && !expected.includes('"')
  return {
    offset,
    length: word.length,
    message: `Found ${word.startsWith('"') ? word : `"${word}"`} where ${expected} was expected.`,
    hint: closing
      ? 'Take away the comma before it, or write what is missing.'
      : 'In JSON, keys and texts stand in double quotes, a colon after each key, a comma between two values.',
  }
}
