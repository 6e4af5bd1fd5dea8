import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Task } from './contender.ts'
import { peakMemoryOf } from './peak-memory.ts'
import { type Measurement, stopwatch } from './work.ts'

/** How often the memory of another program is looked at, in milliseconds. */
const glance = 20

/** Heap of today's stack in MB: at 10,000 records it comes near what Node gives by itself. */
const baselineHeap = 8_192

/**
 * Has a task done by a process of its own, which reports time and memory.
 *
 * @throws Error with what the process said, if it fails.
 */
export async function runTask(task: Task): Promise<Measurement> {
  const isBaseline = task.contender === 'rdf-validate-shacl' || task.contender === 'shacl-engine'
  const contender = fileURLToPath(new URL('contender.js', import.meta.url))
  const heap = isBaseline ? [`--max-old-space-size=${baselineHeap}`] : []
  const { text } = await run(process.execPath, [...heap, contender, JSON.stringify(task)])
  return JSON.parse(text)
}

/** Runs Chancery's own command, or Node alone, and gives the time that it took from start to end. */
export async function runNode(args: readonly string[]): Promise<number> {
  return (await run(process.execPath, args)).seconds
}

/**
 * Reads and writes Turtle with serdi, Debian's tool in C; undefined if it is not installed.
 *
 * @param counts How many records and statements the file holds.
 */
export async function runSerdi(
  dump: string,
  out: string,
  counts: { readonly records: number; readonly triples: number },
): Promise<Measurement | undefined> {
  try {
    const { seconds, peakMb } = await run('serdi', ['-i', 'turtle', '-o', 'turtle', dump], out)
    return { seconds, peakMb, ...counts, ok: true }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

interface Ended {
  /** What the program printed, unless it went into a file. */
  readonly text: string
  readonly seconds: number
  readonly peakMb: number
}

function run(command: string, args: readonly string[], out?: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const seconds = stopwatch()
    const output = out === undefined ? 'pipe' : openSync(out, 'w')
    const child = spawn(command, args, { stdio: ['ignore', output, 'pipe'] })
    let [text, errors, peakMb] = ['', '', 0]
    const timer = setInterval(() => {
      peakMb = (child.pid && peakMemoryOf(child.pid)) || peakMb
    }, glance)
    child.stdout?.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
    child.stderr!.setEncoding('utf8').on('data', chunk => {
      errors += chunk
    })
    child.on('error', error => {
      clearInterval(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearInterval(timer)
      if (code === 0) resolve({ text, seconds: seconds(), peakMb })
      else
        reject(new Error(`${command} ${args.at(-1)} ended with ${signal ?? code}.\n${errors.slice(-2_000)}`))
    })
  })
}
