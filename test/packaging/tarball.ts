import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { importsOf, sourceFile } from '../architecture/source-file.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The files of the package by path, and how large it is. */
export interface Tarball {
  /** Bytes, packed. */
  readonly size: number
  readonly files: ReadonlyMap<string, string>
}

/** What `npm pack` would put into the tarball of what is built. */
export async function packedFiles(): Promise<Tarball> {
  // A copy, since other tests put folders of their own into `dist/` for a while; their names begin with a dot.
  const folder = await mkdtemp(join(tmpdir(), 'chancery-pack-'))
  try {
    const filter = (path: string): boolean =>
      path === root || !/^(?:\.|node_modules$|out$)/.test(basename(path))
    await cp(root, folder, { recursive: true, filter })
    const command = ['pack', '--json', '--dry-run', '--ignore-scripts']
    const { stdout } = await promisify(execFile)('npm', command, { cwd: folder })
    const [{ size, files }] = JSON.parse(stdout) as [{ size: number; files: readonly { path: string }[] }]
    const texts = files.map(async ({ path }) => [path, await readFile(join(folder, path), 'utf8')] as const)
    return { size, files: new Map(await Promise.all(texts)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The modules and declarations that `package.json` names, and for each what it imports, at once or later. */
function neededModules(files: ReadonlyMap<string, string>): readonly string[] {
  const { bin, exports } = JSON.parse(files.get('package.json')!) as {
    bin: Readonly<Record<string, string>>
    exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  }
  const named = [...Object.values(bin), ...Object.values(exports).flatMap(one => Object.values(one))]
  const needed = new Set(
    named.map(path => path.replace(/^\.\//, '')).filter(path => /^dist\/.*[jt]s$/.test(path)),
  )
  for (const path of needed) {
    const text = files.get(path) ?? ''
    const imported = importsOf(sourceFile(path, text)).map(({ specifier }) => specifier)
    for (const specifier of [...imported, ...threadsOf(text)])
      if (specifier.startsWith('.')) needed.add(pathOf(path, specifier))
  }
  return [...needed]
}

/** The modules that a module starts in threads of their own. */
function threadsOf(text: string): string[] {
  return Array.from(
    text.matchAll(/new URL\("(\.[^"]+)", import\.meta\.url\)/g),
    ([, specifier]) => specifier!,
  )
}

/** What is wrong with the files of a package: modules that are missing or unneeded, maps that lead nowhere. */
export function tarballFaults(files: ReadonlyMap<string, string>): string[] {
  const needed = neededModules(files)
  const missing = needed.filter(path => !files.has(path)).map(path => `${path} is not in the package`)
  const unneeded = [...files.keys()]
    .filter(path => path.startsWith('dist/') && !needed.includes(path.replace(/\.map$/, '')))
    .map(path => `${path} is needed by no entry`)
  const lost = [...files].flatMap(([path, text]) => (path.endsWith('.map') ? mapFaults(path, text) : []))
  return [...missing, ...unneeded, ...lost]
}

/** A source map has the text of its sources, since they are not in the package. */
function mapFaults(path: string, text: string): string[] {
  const { sources, sourcesContent = [] } = JSON.parse(text) as {
    sources: readonly string[]
    sourcesContent?: readonly (string | null)[]
  }
  return sources
    .filter((_, at) => typeof sourcesContent[at] !== 'string')
    .map(source => `${path} lacks ${source}`)
}

/** Declarations name the module that they declare. */
function pathOf(from: string, specifier: string): string {
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1)
  return from.endsWith(ts.Extension.Dts) ? path.replace(/\.js$/, ts.Extension.Dts) : path
}
