import ts from 'typescript'
import { globalFaults } from './browser.ts'
import { lineOf, nodesOf, type SourceFile } from './source-file.ts'

/** What the house does not have anywhere in `src/`. */
export function styleFaults(file: SourceFile): string[] {
  return [
    ...lengthFaults(file),
    ...nameFaults(file),
    ...globalFaults(file, ['console']),
    ...nodesOf(file.tree).flatMap(node => {
      const where = `${file.path}:${lineOf(file, node)}`
      if (node.kind === ts.SyntaxKind.AnyKeyword) return [`${where} says any`]
      return isDefault(node) ? [`${where} exports a default`] : []
    }),
  ]
}

/** `export default`, as an expression or as a modifier, or `export { … as default }`. */
function isDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return !node.isExportEquals
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return node.kind === ts.SyntaxKind.DefaultKeyword
}

function lengthFaults(file: SourceFile): string[] {
  const lines = linesOf(file)
  return lines > 350 ? [`${file.path} has ${lines} lines`] : []
}

function nameFaults({ path }: SourceFile): string[] {
  const vague = /\b(common|data2|helpers?|managers?|misc|utils?)\b/i.exec(path)
  return vague ? [`${path} is named after nothing: ${vague[0]}`] : []
}

/** The length in lines of half of the files, or less. */
export function medianLength(files: readonly SourceFile[]): number {
  const lengths = files.map(linesOf).sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
}

function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length
}

/** What a library may ask of the process that it runs in: it prints nothing, and ends and changes nothing. */
const harmless = ['pid', 'platform', 'umask']

/** What only the command may do: print, and end the process. */
export function printingFaults(file: SourceFile): string[] {
  if (file.path.startsWith('cli/')) return []
  return globalFaults(file, ['console', 'process'], ({ parent }) => {
    if (!ts.isPropertyAccessExpression(parent)) return true
    return !harmless.includes(parent.name.text) && !asksForProcess(parent.parent)
  })
}

/** `process.kill(…, 0)` ends nothing: it asks whether there is such a process. */
function asksForProcess(call: ts.Node): boolean {
  return (
    ts.isCallExpression(call) &&
    /\.kill$/.test(call.expression.getText()) &&
    call.arguments[1]?.getText() === '0'
  )
}
