import { ChanceryError } from '../model/error.ts'

/** What may stand between the brackets of well-formed JSON and be lost: keys, other texts, numbers. */
const tokens = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}]|-?\d[\d.eE+-]*/g

/**
 * Parses JSON of which nothing gets lost: a key that stands twice in one object, where JavaScript keeps the last
 * only, is refused, and so is a number that JavaScript would not write with the same digits.
 *
 * @throws ChanceryError `bad-graph` with the line.
 */
export function parseJson(text: string): unknown {
  const data = parse(text)
  const objects: Set<string>[] = []
  let key = ''
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(tokens)) {
    if (token === '{') objects.push(new Set())
    else if (token === '}') objects.pop()
    else if (string === undefined) refuseNumber(token, key, text, index)
    else if (colon !== undefined) {
      key = JSON.parse(`"${string}"`)
      if (objects.at(-1)!.has(key)) {
        throw fault(text, index, `has the key "${key}" a second time. Put the values into one list.`)
      }
      objects.at(-1)!.add(key)
    }
  }
  return data
}

function refuseNumber(token: string, key: string, text: string, index: number): void {
  const whole = Number.isSafeInteger(Number(token)) && String(Number(token)) === token
  if (whole || key === '@version') return
  throw fault(
    text,
    index,
    `has the number ${token}. Write it as text, "${token}", so that its digits stay as they are.`,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const { message } = cause as SyntaxError
    const offset = /at position (\d+)/.exec(message)?.[1]
    const reason = message.replace(/ in JSON at position \d+.*$| \(line \d+ column \d+\)$/, '')
    throw fault(
      text,
      offset === undefined ? text.trimEnd().length : Number(offset),
      `is not well-formed JSON: ${reason}. Mend it there or just before; if this is not JSON-LD, name the format with the option "format".`,
      cause,
    )
  }
}

function fault(text: string, index: number, reason: string, cause?: unknown): ChanceryError {
  const line = text.slice(0, index).split('\n').length
  return new ChanceryError('bad-graph', `Line ${line} ${reason}`, { cause })
}
