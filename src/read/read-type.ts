import { closest } from '../model/closest.ts'
import type { ClassTable, TypeTable } from './class-tables.ts'
import { isNothing, quoted } from './quoted.ts'
import { type Reading, report } from './reading.ts'

/** The type of a node: as written, or the only one that its place allows. */
export function readType(
  { type }: Record<string, unknown>,
  allowed: TypeTable,
  reading: Reading,
): ClassTable | undefined {
  if (typeof type === 'string') {
    const found = allowed.get(type)
    if (found) return found
  }
  const names = [...allowed.keys()]
  if (type === undefined && names.length === 1) return allowed.get(names[0]!)
  if (isNothing(type)) {
    const root = reading.steps.length === 0
    const likely = root ? typeOfFolder(names, reading) : undefined
    const fault = {
      code: 'missing-type',
      message: `The ${root ? 'record' : 'node'} has no "type".`,
      hint: likely ? `Give it one, such as type: ${likely}.` : `Give it one of: ${names.join(', ')}.`,
    } as const
    return report(reading, fault, ...(type === undefined ? [] : ['type']))
  }
  const guess = typeof type === 'string' ? closest(type, names) : undefined
  const fault = {
    code: 'unknown-type',
    message: `There is no type ${quoted(type)} here.`,
    hint: guess ? `Did you mean "${guess}"?` : `Use one of: ${names.join(', ')}.`,
  } as const
  return report(reading, fault, 'type')
}

/** The type that the folder of a record's id is named after. */
function typeOfFolder(names: readonly string[], { prefix }: Reading): string | undefined {
  const [folder = ''] = prefix.slice(0, -1).split('/')
  return names.find(name => name.toLowerCase() === folder.replaceAll('-', ''))
}
