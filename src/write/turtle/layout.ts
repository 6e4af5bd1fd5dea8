/** An object on its way to the page: text that stands as it is, or brackets that may be broken. */
export type Layout = string | PropertyList | Collection

/** A property and its objects. */
export interface Row {
  readonly predicate: string
  readonly objects: readonly Layout[]
}

/** A blank node with its properties: `[ … ]`. */
interface PropertyList {
  readonly kind: 'property-list'
  readonly rows: readonly Row[]
}

/** An RDF collection: `( … )`. */
interface Collection {
  readonly kind: 'collection'
  readonly items: readonly Layout[]
}

/** Columns a line may have, unless a single term is longer. */
const width = 110
/** Columns kept for what ends a line: ` ;`, ` .` or `,`. */
const ending = 2

/**
 * A subject and its properties, one a line.
 *
 * ```turtle
 * <document/telegram-22591>
 *   a ch:Telegram ;
 *   dcterms:title "Ciphered Telegram No. 22591"@en, "Шифртелеграмма No. 22591"@ru .
 * ```
 */
export function printBlock(subject: string, rows: readonly Row[]): string {
  return `${subject}\n${printRows(rows, 2)} .\n`
}

function printRows(rows: readonly Row[], indent: number): string {
  return rows.map(row => ' '.repeat(indent) + printRow(row, indent)).join(' ;\n')
}

/** Objects on the line of their predicate if they fit or there is only one, else one a line. */
export function printRow({ predicate, objects }: Row, indent: number): string {
  const column = indent + predicate.length + 1
  const line = joinWithin(objects, ', ', width - column - ending, printInLine)
  if (line !== undefined) return `${predicate} ${line}`
  const [first, second] = objects
  if (first !== undefined && second === undefined) return `${predicate} ${printBroken(first, indent)}`
  return `${predicate}\n${printLines(objects, ',\n', indent + 2)}`
}

function printLines(layouts: readonly Layout[], separator: string, indent: number): string {
  const room = width - indent - ending
  return layouts
    .map(layout => ' '.repeat(indent) + (printInLine(layout, room) ?? printBroken(layout, indent)))
    .join(separator)
}

/** Brackets over several lines, the closing one at the indentation given. */
function printBroken(layout: Layout, indent: number): string {
  if (typeof layout === 'string') return layout
  const [open, inside, close] =
    layout.kind === 'collection'
      ? ['(', printLines(layout.items, '\n', indent + 2), ')']
      : ['[', printRows(layout.rows, indent + 2), ']']
  return `${open}\n${inside}\n${' '.repeat(indent)}${close}`
}

/** A layout on one line, or nothing if it does not fit; stops as soon as that is plain. */
function printInLine(layout: Layout, room: number): string | undefined {
  if (typeof layout === 'string') return layout.length <= room && !layout.includes('\n') ? layout : undefined
  const inner = room - '[  ]'.length
  if (layout.kind === 'collection') {
    const items = joinWithin(layout.items, ' ', inner, printInLine)
    return items && `( ${items} )`
  }
  if (layout.rows.length === 0) return '[]'
  const rows = joinWithin(layout.rows, ' ; ', inner, printRowInLine)
  return rows && `[ ${rows} ]`
}

function printRowInLine({ predicate, objects }: Row, room: number): string | undefined {
  const line = joinWithin(objects, ', ', room - predicate.length - 1, printInLine)
  return line && `${predicate} ${line}`
}

function joinWithin<Part>(
  parts: readonly Part[],
  separator: string,
  room: number,
  print: (part: Part, room: number) => string | undefined,
): string | undefined {
  let text = ''
  for (const part of parts) {
    const before = text === '' ? '' : text + separator
    const printed = print(part, room - before.length)
    if (printed === undefined) return undefined
    text = before + printed
  }
  return text
}
