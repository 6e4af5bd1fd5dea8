import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** As strict as TypeScript gets, with `chancery` as the module that a project installs. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  paths: { chancery: [join(root, 'src/index.ts')] },
}

/** Files of TypeScript and of this project, which are the same in every program. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** A host that parses each file once, but for those of the folder, which change. */
function hostFor(folder: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, language) => {
    if (name.startsWith(folder)) return host.getSourceFile(name, language)
    if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, language))
    return parsed.get(name)
  }
  return { ...host, getSourceFile }
}

/**
 * Type-checks modules in a folder, and gives for each what TypeScript says against it: the line, the code, and
 * the message with its reasons.
 */
export function typeErrors(
  folder: string,
  modules: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text)
  const files = Object.keys(modules).map(name => join(folder, name))
  const program = ts.createProgram(
    [...files, join(root, 'src/model/turtle-module.d.ts')],
    options,
    hostFor(folder),
  )
  return Object.fromEntries(
    Object.keys(modules).map(name => {
      const file = program.getSourceFile(join(folder, name))!
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      return [name, found.map(one => errorText(one, file))]
    }),
  )
}

function errorText({ start = 0, code, messageText }: ts.Diagnostic, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(start)
  return `${line + 1}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
}
