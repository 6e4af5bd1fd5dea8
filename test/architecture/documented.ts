import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Exports of entries, each with the file that declares it and whether a doc comment says what it is. */
export interface Export {
  readonly name: string
  readonly documented: boolean
  /** Whether the comment of a function shows how it is called; absent for all else. */
  readonly example?: boolean
}

/** The exports of modules, given as paths within the project. `texts` stands in for files that are not there. */
export function exportsOf(
  entries: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): readonly Export[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const inMemory = (path: string): string | undefined => texts[path.slice(root.length)]
  const program = ts.createProgram(
    entries.map(path => root + path),
    options,
    {
      ...host,
      fileExists: path => inMemory(path) !== undefined || host.fileExists(path),
      getSourceFile: (path, language) => {
        const text = inMemory(path)
        return text === undefined
          ? host.getSourceFile(path, language)
          : ts.createSourceFile(path, text, language)
      },
    },
  )
  const checker = program.getTypeChecker()
  return entries.flatMap(path => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(root + path)!)
    const exported = symbol ? checker.getExportsOfModule(symbol) : []
    return exported.map(one => exportOf(one, checker))
  })
}

function exportOf(symbol: ts.Symbol, checker: ts.TypeChecker): Export {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const words = ts.displayPartsToString(original.getDocumentationComment(checker)).trim()
  const isFunction = (original.flags & ts.SymbolFlags.Function) !== 0
  return {
    name: symbol.name,
    documented: words !== '',
    ...(isFunction && { example: exampleIn(original) }),
  }
}

/** A block of TypeScript in the comment itself, or in one of its tags, which take in what stands behind them. */
function exampleIn({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(one => {
    const comments = ts.getJSDocCommentsAndTags(one).map(comment => comment.getText())
    return comments.some(comment => comment.includes('```ts'))
  })
}
