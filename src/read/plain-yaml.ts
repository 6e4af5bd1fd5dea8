/** Levels of brackets, and columns that a line is indented, up to which a text is read here. */
const mostBrackets = 20
const mostIndentation = 40

/** Tabs, carriage returns and other characters that YAML treats in a way of their own. */
const unusual = /[^\n\x20-\x7e\xa0-\ufefe\uff00-\uffff]/

const beginning = /(?:---\n)?(?: *(?:# [^\n]*|#)?\n)*/y
/** The end of a line, and lines with nothing but a comment. */
const lineEnd = /\n(?: *(?:# [^\n]*|#)?\n)*/y
const key = /[A-Za-z][\w-]{0,99}:(?=[ \n])/y
const spaces = / */y
const singleQuoted = /'(?:[^'\n]|'')*'/y
const doubleQuoted = /"[^"\\\n]*"/y
const restOfLine = /[^ \n\-?:,[\]{}#&*!|>'"%@`][^\n]*/y
/** Text within brackets, up to what ends it. */
const bracketed = /[^ \n\-?:,[\]{}#&*!|>'"%@`][^\n,[\]{}]*/y
/** Signs that end a text, or begin a comment. */
const notText = /:(?: |$)| #/

/** What a plain text gives: text, lists and maps. */
type Data = string | readonly Data[] | DataMap
interface DataMap {
  readonly [key: string]: Data
}

/**
 * Reads one document in the part of YAML that nearly all records are written in: maps whose keys are words, lists,
 * each indented or on one line in brackets, and text of one line, with or without quotes. Gives `undefined` for all
 * else, faults among it, which is for the library to read: what is given here is what the library gives, about
 * twenty times faster.
 *
 * ```ts
 * readPlainYaml("id: letter/1\nseal: [{ id: '#a', mark: x }]\n") // { id: 'letter/1', seal: [{ id: '#a', mark: 'x' }] }
 * readPlainYaml('id: letter/1\nnote: >-\n  folded\n') // undefined
 * ```
 */
export function readPlainYaml(text: string): DataMap | undefined {
  if (unusual.test(text)) return undefined
  let at = 0

  const isNext = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    return pattern.test(text)
  }
  const take = (pattern: RegExp): string | undefined => {
    if (!isNext(pattern)) return undefined
    const from = at
    at = pattern.lastIndex
    return text.slice(from, at)
  }
  const endsLine = (): boolean => at === text.length || take(lineEnd) !== undefined
  /** How far the line is indented that begins here; -1 at the end of the text. */
  const indentation = (): number => {
    isNext(spaces)
    return spaces.lastIndex === text.length ? -1 : spaces.lastIndex - at
  }

  const quoted = (): string | undefined => {
    const single = take(singleQuoted)
    return single === undefined ? take(doubleQuoted)?.slice(1, -1) : single.slice(1, -1).replaceAll("''", "'")
  }
  const plain = (pattern: RegExp): string | undefined => {
    const found = take(pattern)
    return found === undefined || notText.test(found) ? undefined : found.replace(/ +$/, '')
  }
  const onLine = (levels: number, unquoted: RegExp): Data | undefined => {
    const sign = text[at]
    if (sign === "'" || sign === '"') return quoted()
    if (sign === '[') return levels < mostBrackets ? listInBrackets(levels + 1) : undefined
    if (sign === '{') return levels < mostBrackets ? mapInBraces(levels + 1) : undefined
    return plain(unquoted)
  }
  const inBrackets = (end: string, item: () => boolean): boolean => {
    at++
    take(spaces)
    if (text[at] === end) return ++at > 0
    for (;;) {
      if (!item()) return false
      take(spaces)
      const sign = text[at++]
      if (sign !== ',') return sign === end
      take(spaces)
    }
  }
  const listInBrackets = (levels: number): Data | undefined => {
    const list: Data[] = []
    const isRead = inBrackets(']', () => {
      const item = onLine(levels, bracketed)
      return item !== undefined && list.push(item) > 0
    })
    return isRead ? list : undefined
  }
  const mapInBraces = (levels: number): Data | undefined => {
    const map: Record<string, Data> = {}
    const isRead = inBrackets('}', () => {
      const name = take(key)
      take(spaces)
      return name !== undefined && put(map, name, onLine(levels, bracketed))
    })
    return isRead ? map : undefined
  }

  const restOf = (): Data | undefined => {
    const value = onLine(0, restOfLine)
    return endsLine() ? value : undefined
  }
  const indentedMap = (indented: number): DataMap | undefined => {
    const map: Record<string, Data> = {}
    for (;;) {
      const name = take(key)
      if (name === undefined) return undefined
      if (!put(map, name, text[at] === ' ' && ++at > 0 ? restOf() : below(indented))) return undefined
      const next = indentation()
      if (next !== indented) return next < indented ? map : undefined
      at += next
    }
  }
  const indentedList = (indented: number): Data | undefined => {
    const list: Data[] = []
    for (;;) {
      at += indented + '- '.length
      const item = isNext(key) ? indentedMap(indented + '- '.length) : restOf()
      if (item === undefined) return undefined
      list.push(item)
      const next = indentation()
      if (next > indented) return undefined
      if (next < indented || !text.startsWith('- ', at + next)) return list
    }
  }
  const below = (indented: number): Data | undefined => {
    take(lineEnd)
    const next = indentation()
    if (next > mostIndentation) return undefined
    if (text.startsWith('- ', at + next)) return next < indented ? undefined : indentedList(next)
    if (next <= indented) return undefined
    at += next
    return indentedMap(next)
  }

  take(beginning)
  return indentedMap(0)
}

/** Puts a value under a key, which is taken with its colon; not if there is none, or the key has one already. */
function put(map: Record<string, Data>, taken: string, value: Data | undefined): boolean {
  const name = taken.slice(0, -1)
  if (value === undefined || Object.hasOwn(map, name)) return false
  map[name] = value
  return true
}
