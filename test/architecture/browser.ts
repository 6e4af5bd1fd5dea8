import { builtinModules } from 'node:module'
import ts from 'typescript'
import { importsOf, lineOf, nodesOf, type SourceFile, targetOf } from './source-file.ts'

/** Globals that Node has and a browser has not. */
const nodeGlobals = ['Buffer', '__dirname', '__filename', 'global', 'process', 'require', 'setImmediate']

/** Paths of all modules that an entry reaches, at once or later; types are not there at run time. */
export function reachedFrom(entry: string, files: readonly SourceFile[]): readonly string[] {
  const reached = new Set([entry])
  for (const path of reached) {
    const file = files.find(one => one.path === path)
    for (const { specifier, typeOnly } of file ? importsOf(file) : []) {
      const target = typeOnly ? undefined : targetOf(path, specifier)
      if (target !== undefined && !target.startsWith('../')) reached.add(target)
    }
  }
  return [...reached]
}

/** What keeps a module out of the browser: built-in modules and globals of Node. */
export function nodeFaults(file: SourceFile): string[] {
  const builtIns = importsOf(file)
    .filter(({ typeOnly }) => !typeOnly)
    .filter(({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier))
    .map(({ specifier }) => `${file.path} imports ${specifier}`)
  return [...builtIns, ...globalFaults(file, nodeGlobals)]
}

/** Uses of globals that count, by name and line. A property or a variable of that name is not one. */
export function globalFaults(
  file: SourceFile,
  names: readonly string[],
  counts: (use: ts.Identifier) => boolean = () => true,
): string[] {
  return nodesOf(file.tree)
    .filter(ts.isIdentifier)
    .filter(node => names.includes(node.text) && !isName(node) && counts(node))
    .map(node => `${file.path}:${lineOf(file, node)} uses ${node.text}`)
}

function isName(node: ts.Identifier): boolean {
  const { parent }: { parent: ts.Node & { readonly name?: ts.Node } } = node
  return parent.name === node && !ts.isShorthandPropertyAssignment(parent)
}
