import ts from 'typescript'
import { expect, it } from 'vitest'
import { librarySources, lineOf, type SourceFile, sourceFile } from '../architecture/source-file.ts'

/** What a module does when it is loaded, other than to declare, import and export. */
function effects(file: SourceFile): string[] {
  return file.tree.statements
    .filter(statement => !ts.isVariableStatement(statement) && !ts.isDeclarationStatement(statement))
    .concat(file.tree.statements.filter(one => ts.isImportDeclaration(one) && !one.importClause))
    .map(
      statement => `${file.path}:${lineOf(file, statement)} ${statement.getText(file.tree).split('\n')[0]}`,
    )
}

it('No module does anything by being loaded but the command, as package.json says', () => {
  const found = librarySources().filter(file => effects(file).length > 0)
  expect(found.map(({ path }) => path)).toEqual(['cli/main.ts', 'pipeline/worker.ts'])
})

it.each(['Object.freeze(Array)', 'globalThis.chancery = 1', "import './polyfill.ts'", 'if (a) b()'])(
  'A module is caught that does: %s',
  text => {
    const declared = "import { a } from './a.ts'\nexport const b = a\nexport function c(): void {}\n"
    expect(effects(sourceFile('model/a.ts', declared))).toEqual([])
    expect(effects(sourceFile('model/a.ts', declared + text))).toEqual([`model/a.ts:4 ${text}`])
  },
)
