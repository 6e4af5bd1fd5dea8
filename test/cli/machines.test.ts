import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { generateNdjson, generateRecords } from '../../bench/generate-records.ts'
import { type Outcome, readFiles } from './chancery.ts'
import { smallCorpus, writeFiles } from './small-corpus.ts'

// Threads and shards are those of the built command, each in a process of its own.
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = join(tmpdir(), `chancery-machines-${process.pid}`)
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(SLURM|JOB)_/.test(name)),
)

/** Bytes enough for three threads, and pieces enough for five shards. */
const count = 1500

beforeAll(async () => {
  await writeFiles(join(folder, 'corpus'), {
    'dataset.yaml': smallCorpus['dataset.yaml'],
    'a.ndjson': [...generateNdjson({ count: 900 })].join(''),
    'b.ndjson': [...generateNdjson({ first: 900, count: count - 900 })].join(''),
  })
  expect((await command('build', 'corpus', '--out', 'alone', '--jobs', '1')).code).toBe(0)
})

afterAll(() => rm(folder, { recursive: true }))

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...words], {
    cwd: folder,
    env: { ...environment, ...env },
    stdio: 'ignore',
  })
}

function command(...words: string[]): Promise<Outcome> {
  return commandIn({}, ...words)
}

async function commandIn(env: Readonly<Record<string, string>>, ...words: string[]): Promise<Outcome> {
  return new Promise(resolve => {
    const options = { cwd: folder, env: { ...environment, ...env } }
    execFile(process.execPath, [cli, ...words], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

/** That an output folder holds what one machine, with one thread, has written. */
async function expectSame(out: string): Promise<void> {
  const [found, expected] = [await readFiles(join(folder, out)), await readFiles(join(folder, 'alone'))]
  expect(Object.keys(found)).toEqual(Object.keys(expected))
  expect(Object.keys(found).filter(path => !found[path]!.equals(expected[path]!))).toEqual([])
}

async function buildShards(out: string, of: number): Promise<void> {
  for (let index = 0; index < of; index++) {
    expect((await command('build', 'corpus', '--out', out, '--shard', `${index}/${of}`)).code).toBe(0)
  }
}

/**
 * Kills a process as soon as it has written files into a folder of its scaffold, and gives whether it was killed at
 * work. Only that folder is looked at: it is a matter of milliseconds.
 */
async function killAtWork(
  process: ChildProcess,
  parent: string,
  name: string,
  inside: string,
): Promise<boolean> {
  const ended = once(process, 'exit')
  const entries = (path: string): Promise<string[]> => readdir(path).catch(() => [])
  while (process.exitCode === null) {
    const scaffold = (await entries(parent)).find(one => one.startsWith(`.${name}-`)) ?? ''
    if ((await entries(join(parent, scaffold, 'new', inside))).length > 0) break
  }
  process.kill('SIGKILL')
  await ended
  return process.signalCode === 'SIGKILL'
}

describe('threads', () => {
  test.each(['2', '3'])('write the same bytes as one does: %s of them', async jobs => {
    const report = await command('build', 'corpus', '--out', `threads-${jobs}`, '--jobs', jobs)
    expect(report).toMatchObject({ code: 0, stderr: '' })
    await expectSame(`threads-${jobs}`)
  })

  test.runIf(process.platform === 'linux')('are as many as asked for, the first among them', async () => {
    const most = async (jobs: string): Promise<number> => {
      const child = start(['check', 'corpus', '--jobs', jobs])
      let threads = 0
      while (child.exitCode === null) {
        threads = Math.max(threads, (await readdir(`/proc/${child.pid}/task`).catch(() => [])).length)
        await new Promise(resolve => setTimeout(resolve, 2))
      }
      return threads
    }
    const [one, three] = [await most('1'), await most('3')]
    expect(three - one).toBeGreaterThanOrEqual(2)
  })

  test('tell the same issues in the same order, and those that they tell where all are kept', async () => {
    const lines = [...generateRecords({ count: 1400, damage: 0.6 })].map(({ data }) => JSON.stringify(data))
    await writeFiles(join(folder, 'faulty'), {
      'dataset.yaml': smallCorpus['dataset.yaml'],
      'a.ndjson': `${lines.join('\n')}\n`,
    })
    const check = (most: string, jobs: string): Promise<Outcome> =>
      command('check', 'faulty', '--json', '--max-issues', most, '--jobs', jobs)
    const one = await check('90', '1')
    for (const jobs of ['2', '3']) expect(await check('90', jobs)).toEqual(one)
    const { issues, ...report } = JSON.parse((await check('9999', '2')).stdout)
    expect(JSON.parse(one.stdout)).toEqual({ ...report, issues: issues.slice(0, 90) })
    expect([report.counts.violation, issues.length > 700]).toEqual([issues.length, true])
  })

  test('keep records apart that wait for the library of dates', async () => {
    const lines = Array.from(generateRecords({ count: 1400 }), ({ data }) => {
      const { time, ...record } = data as { time?: readonly object[] }
      const doubtful = time?.map(one => ({ ...one, date: '1950?' }))
      return JSON.stringify(doubtful ? { ...record, time: doubtful, mentions: ['person/nobody'] } : data)
    })
    await writeFiles(join(folder, 'doubtful'), {
      'dataset.yaml': smallCorpus['dataset.yaml'],
      'a.ndjson': `${lines.join('\n')}\n`,
    })
    const check = (jobs: string): Promise<Outcome> =>
      command('check', 'doubtful', '--json', '--max-issues', '9999', '--jobs', jobs)
    const one = await check('1')
    expect(await check('2')).toEqual(one)
    const { issues }: { issues: readonly { code: string }[] } = JSON.parse(one.stdout)
    expect(issues.length).toBe(lines.filter(line => line.includes('nobody')).length)
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['no-such-record']))
  })

  test('that find the disk full say so, and leave nothing behind', async ({ skip }) => {
    const disk = join(folder, 'disk')
    await mkdir(disk)
    const mounted = await new Promise(resolve =>
      execFile('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], error => resolve(!error)),
    )
    if (!mounted) skip('a disk that fills up has to be mounted, which takes root')
    onTestFinished(() => new Promise(resolve => execFile('umount', [disk], () => resolve())))
    const said =
      'Cannot write disk/out: the disk is full. Make room and build again; what was there is as it was.\n'
    const report = await command('build', 'corpus', '--out', 'disk/out', '--jobs', '2')
    expect(report).toEqual({ code: 1, stdout: '', stderr: said })
    const shard = await command('build', 'corpus', '--out', 'disk/out', '--shard', '0/2', '--jobs', '2')
    expect(shard).toEqual({ code: 1, stdout: '', stderr: said.replace('out', 'out.shards/0-of-2') })
    expect(await readdir(join(disk, 'out.shards'))).toEqual([])
  })
})

describe('shards', () => {
  test.each([1, 2, 5])('that are merged give what one machine gives: %i of them', async of => {
    const out = `merged-${of}`
    await buildShards(out, of)
    expect(await command('merge', 'corpus', '--out', out)).toMatchObject({ code: 0, stderr: '' })
    await expectSame(out)
    expect((await readdir(folder)).filter(name => name.startsWith(`${out}.`))).toEqual([])
  })

  test('may be built twice, die half-way, and die while they are merged', async () => {
    for (const jobs of ['1', '2']) {
      const report = await command('build', 'corpus', '--out', 'died', '--shard', '0/2', '--jobs', jobs)
      expect(report).toMatchObject({ code: 0 })
    }
    const words = ['build', 'corpus', '--out', 'died', '--shard', '1/2']
    const shards = join(folder, 'died.shards')
    expect(await killAtWork(start(words), shards, '1-of-2', 'records/document')).toBe(true)
    const missing = await command('merge', 'corpus', '--out', 'died')
    expect(missing).toEqual({
      code: 1,
      stdout: '',
      stderr: 'died.shards lacks 1/2. Build what is missing, and merge again.\n',
    })
    expect((await command(...words)).code).toBe(0)
    expect((await readdir(shards)).sort()).toEqual(['0-of-2', '1-of-2'])
    const merging = start(['merge', 'corpus', '--out', 'died'])
    expect(await killAtWork(merging, folder, 'died', 'document')).toBe(true)
    expect(await command('merge', 'corpus', '--out', 'died')).toMatchObject({ code: 0, stderr: '' })
    await expectSame('died')
    expect((await readdir(folder)).filter(name => /^\.?died./.test(name))).toEqual([])
  })

  test('take their number from Slurm and from Kubernetes', async () => {
    const [job] = (await documented('shards.yaml')) as [Job]
    const { completions, template } = job.spec
    const [container] = template.spec.containers
    expect(container!.command[0]).toBe('chancery')
    for (let index = 0; index < completions!; index++) {
      const words = container!.command.slice(1)
      expect(await commandIn({ JOB_COMPLETION_INDEX: String(index) }, ...words)).toMatchObject({ code: 0 })
    }
    const [merge] = (await documented('merge.yaml')) as [Job]
    const words = merge.spec.template.spec.containers[0]!.command.slice(1)
    expect(await command(...words)).toMatchObject({ code: 0, stderr: '' })
    await expectSame('out')

    const task = { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MIN: '2', SLURM_ARRAY_TASK_COUNT: '4' }
    const { stdout } = await commandIn(task, 'build', 'corpus', '--out', 'slurm', '--shard', 'auto')
    expect(stdout).toContain(' → slurm.shards/1-of-4/ (')
  })
})

/** What of a Job of Kubernetes is looked at. */
interface Job {
  readonly spec: {
    readonly completions?: number
    readonly template: { readonly spec: { readonly containers: readonly { readonly command: string[] }[] } }
  }
}

/** A file that docs/scale.md shows. */
async function documented(name: string): Promise<unknown[]> {
  const text = await readFile(new URL('../../docs/scale.md', import.meta.url), 'utf8')
  const block = text.split(`\`\`\`yaml ${name}\n`)[1]!.split('```')[0]!
  return parseAllDocuments(block).map(one => one.toJS({}))
}
