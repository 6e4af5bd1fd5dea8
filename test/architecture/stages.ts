import ts from 'typescript'
import { importsOf, type SourceFile, targetOf } from './source-file.ts'

/** The stages, and those that each may know beside itself: the table of the design. */
const stages: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  encode: ['model'],
  decode: ['model'],
  check: ['model'],
  write: ['model'],
  evidence: ['model'],
  ledger: ['model'],
  import: ['model'],
  generate: ['model'],
  init: ['model'],
  publish: ['write', 'encode', 'model'],
  deliver: ['write', 'model'],
  query: ['write', 'model'],
}

/** A stage that joins the others, and is known by none. */
const joining: Readonly<Record<string, readonly string[]>> = {
  cli: [...Object.keys(stages), 'pipeline', 'node-api.ts', 'public-api.ts'],
  pipeline: ['model', 'read', 'encode', 'check', 'write', 'publish'],
  api: Object.keys(stages).filter(name => name !== 'generate'),
  'public-api.ts': [...Object.keys(stages).filter(name => name !== 'generate'), 'api'],
  'node-api.ts': [...Object.keys(stages).filter(name => name !== 'generate'), 'pipeline'],
  'index.ts': [...Object.keys(stages), 'api', 'public-api.ts'],
  'node.ts': [...Object.keys(stages), 'pipeline', 'node-api.ts'],
}

/** Imports that the table does not allow, each for a reason. */
export interface Exception {
  readonly from: string
  readonly to: string
  readonly because: string
}

/** Imports across the stages that neither the table nor an exception allows. */
export function stageFaults(files: readonly SourceFile[], exceptions: readonly Exception[]): string[] {
  return crossings(files).flatMap(({ from, to, typeOnly }) => {
    const [stage, target] = [stageOf(from), stageOf(to)]
    const allowed = stages[stage] ?? joining[stage]
    if (!allowed) return [`${from} is in ${stage}, which is no stage of the design`]
    if (allowed.includes(target) || exceptions.some(one => one.from === from && one.to === to)) return []
    // Generated modules take the types that they do not define from where every project does.
    if (from === 'model/generated.ts' && to === 'index.ts' && typeOnly) return []
    return [`${from} imports ${to}: ${stage} does not know ${target}`]
  })
}

/** Exceptions that no import needs. */
export function idleExceptions(files: readonly SourceFile[], exceptions: readonly Exception[]): string[] {
  const needed = crossings(files)
  return exceptions
    .filter(({ from, to }) => !needed.some(one => one.from === from && one.to === to))
    .map(({ from, to }) => `${from} does not import ${to}`)
}

/** Imports of another stage. What is outside `src/`, such as the ontology's files, belongs to none. */
function crossings(files: readonly SourceFile[]): readonly { from: string; to: string; typeOnly: boolean }[] {
  return files.flatMap(file =>
    importsOf(file).flatMap(({ specifier, typeOnly }) => {
      const to = targetOf(file.path, specifier)
      if (to === undefined || to.startsWith('../') || stageOf(to) === stageOf(file.path)) return []
      return [{ from: file.path, to, typeOnly }]
    }),
  )
}

/** The first part of the path: a folder, or a file beside the folders. */
function stageOf(path: string): string {
  return path.split('/')[0]!
}

/** Statements of an entry that do more than export on. */
export function entryFaults({ path, tree }: SourceFile): string[] {
  return tree.statements
    .filter(statement => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
    .map(statement => `${path} has more than re-exports: ${statement.getText().split('\n')[0]}`)
}
