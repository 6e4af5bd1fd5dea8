import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'

/** What a page loads before anything of it runs. */
export interface FirstLoad {
  /** Bytes of its scripts, minified and gzipped. */
  readonly gzipped: number
  /** The packages that are in it, beside this one. */
  readonly packages: readonly string[]
  /** The packages that it loads later, if at all. */
  readonly later: readonly string[]
}

/** The part of esbuild's metafile that is needed: outputs by path. */
interface Metafile {
  readonly outputs: Readonly<Record<string, Output>>
}

interface Output {
  readonly entryPoint?: string
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[]
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles a module for browsers as those who have installed the package would: its name leads to `dist/`. */
export async function firstLoad(source: string): Promise<FirstLoad> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-bundle-'))
  try {
    await mkdir(join(folder, 'node_modules'))
    await symlink(root, join(folder, 'node_modules/chancery'))
    const entry = join(folder, 'page.js')
    await writeFile(entry, source)
    const outDir = join(folder, 'out')
    await build({
      entry: { page: entry },
      config: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      noExternal: [/./],
      splitting: true,
      minify: true,
      metafile: true,
      silent: true,
      esbuildOptions: options => {
        options.nodePaths = [join(root, 'node_modules')]
      },
      outDir,
    })
    const { outputs } = JSON.parse(await readFile(join(outDir, 'metafile-esm.json'), 'utf8')) as Metafile
    const first = reached(outputs)
    const sizes = await Promise.all(
      first.map(async path => gzipSync(await readFile(join(outDir, basename(path)))).length),
    )
    const scripts = (await readdir(outDir)).filter(name => name.endsWith('.js'))
    const rest = Object.keys(outputs).filter(
      path => !first.includes(path) && scripts.includes(basename(path)),
    )
    return {
      gzipped: sizes.reduce((sum, size) => sum + size, 0),
      packages: packagesIn(first, outputs),
      later: packagesIn(rest, outputs),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The entry's script and those that it imports, and not those that it only may load. */
function reached(outputs: Metafile['outputs']): string[] {
  const found = new Set(Object.keys(outputs).filter(path => outputs[path]!.entryPoint?.endsWith('/page.js')))
  for (const path of found)
    for (const { path: imported, kind } of outputs[path]!.imports)
      if (kind === 'import-statement' && imported in outputs) found.add(imported)
  return [...found]
}

function packagesIn(paths: readonly string[], outputs: Metafile['outputs']): string[] {
  const names = paths
    .flatMap(path => Object.entries(outputs[path]!.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [])
  return [...new Set(names)].sort()
}
