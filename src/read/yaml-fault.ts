/** What is wrong with a YAML text, in words for those who write records, and what to do. */
export interface YamlFault {
  readonly message: string
  readonly hint: string
}

const align = 'Let the keys of one node, and the dashes of one list, begin in the same column.'
const quote = 'Put the text into quotes.'

/** The parser's messages that people meet, each with words of our own. Of several that fit, the first counts. */
const explained: readonly (readonly [said: RegExp, message: string, hint: string])[] = [
  [/^Tabs are not allowed/, 'Found a tab where YAML indents with spaces.', 'Replace the tab by spaces.'],
  [/^Nested mappings/, 'Found a colon within text, which YAML takes for the end of a key.', quote],
  [/^Implicit keys need/, 'Found a value and, further in below it, another key.', align],
  [
    /^Sequence item without|must start at the same column|^A block sequence may not/,
    'Found a line that begins in a wrong column.',
    align,
  ],
  [
    /^Implicit map keys need/,
    'Found words where a key, a colon and a value were expected.',
    'Write a space after the colon; put text that goes on over several lines into quotes.',
  ],
  [
    /^Missing closing/,
    'A text in quotes does not end.',
    `Write its closing quotation mark. Within '…' an apostrophe is written twice: ''.`,
  ],
  [
    /scalar at node end/,
    'Found text after a closing quotation mark.',
    `Within '…' an apostrophe is written twice: ''. Or put the text into "…".`,
  ],
  [
    /end with a \}/,
    'A "{" is not closed: "}" was expected here.',
    'Close it, or put text with a bracket into quotes.',
  ],
  [
    /end with a \]/,
    'A "[" is not closed: "]" was expected here.',
    'Close it, or put text with a bracket into quotes.',
  ],
]

/** Explains a message of the YAML parser. */
export function yamlFault(said: string): YamlFault {
  const [, message, hint] = explained.find(([pattern]) => pattern.test(said)) ?? []
  if (message !== undefined && hint !== undefined) return { message, hint }
  return {
    message: `This is not well-formed YAML: ${said}.`,
    hint: 'Text with signs such as : # , [ ] { } & * ! | > % @ stands in quotes.',
  }
}
