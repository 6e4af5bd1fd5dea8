import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { type Line, verdictOf } from './line.ts'
import type { Measured } from './measure/bench.ts'

const file = 'bench/results/results.ndjson'

/** Packages whose versions the figures depend on. */
const packages = ['jsonld', 'n3', 'rdf-validate-shacl', 'shacl-engine'] as const

/** How busy the machine was in the minute before the run. */
const load = loadavg()[0]!

/** Appends what was measured to the results, as one line of JSON. `bench/results/README.md` explains the fields. */
export function keepResults(mode: string, { lines, timings }: Measured): void {
  const result = {
    date: new Date().toISOString(),
    commit: commit(),
    mode,
    machine: {
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      load,
      memoryMb: Math.round(totalmem() / 2 ** 20),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
    },
    versions: {
      ...Object.fromEntries(packages.map(name => [name, versionAt(`node_modules/${name}/package.json`)])),
      chancery: versionAt('package.json'),
      serdi: /[0-9][0-9.]*/.exec(said('serdi', '-v') ?? '')?.[0],
    },
    lines: lines.map((line: Line) => ({ ...line, verdict: verdictOf(line) })),
    timings,
  }
  appendFileSync(file, `${JSON.stringify(result, shortened)}\n`)
}

/** Earlier results that are not committed do not count as changes. */
function commit(): string {
  const changed = said('git', 'status', '--porcelain', '--', '.', ':!bench/results')
  return `${said('git', 'rev-parse', '--short', 'HEAD')}${changed ? '-dirty' : ''}`
}

/** Four digits are more than a measurement has. */
function shortened(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}

function versionAt(path: string): string {
  return JSON.parse(readFileSync(path, 'utf8')).version
}

/** What a program prints; undefined if it is not there. */
function said(command: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
