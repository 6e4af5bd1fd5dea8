import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../src/', import.meta.url))

/** A module of the library, by its path within `src/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** A module as another one names it. */
export interface Import {
  readonly specifier: string
  /** Erased when compiled: nothing of the module is there at run time. */
  readonly typeOnly: boolean
}

/** Every module of `src/`. */
export function librarySources(): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => sourceFile(path, readFileSync(root + path, 'utf8')))
}

/** A module from its text. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) }
}

/** Everything that a module imports, exports on or loads later. */
export function importsOf({ tree }: SourceFile): readonly Import[] {
  return nodesOf(tree).flatMap(node => {
    if (ts.isImportDeclaration(node)) {
      return [{ specifier: textOf(node.moduleSpecifier), typeOnly: isErased(node.importClause) }]
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      return [{ specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly }]
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return [{ specifier: textOf(node.argument.literal), typeOnly: true }]
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return [{ specifier: node.arguments[0] ? textOf(node.arguments[0]) : '', typeOnly: false }]
    }
    return []
  })
}

/** With `verbatimModuleSyntax`, only an import of types as a whole is erased as a whole. */
function isErased(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}

/** All nodes of a tree, in the order of the text. */
export function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return nodes
}

/** The path within `src/` that a relative specifier of a module leads to; undefined for a package. */
export function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const { href } = new URL(specifier, `file:///src/${path}`)
  return href.startsWith('file:///src/')
    ? href.slice('file:///src/'.length)
    : `../${href.slice('file:///'.length)}`
}

/** The line on which a node begins, counted from 1. */
export function lineOf({ tree }: SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}
