import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beginFolder } from '../../src/publish/output-folder.ts'
import { readFiles, temporaryFolder } from '../cli/chancery.ts'
import { type Files, writeFiles } from '../cli/small-corpus.ts'

/** The number of a process that has been and is no more. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid!
}

/** The number of a process that runs as long as the test. */
const running = process.ppid

/** What a build on this machine writes about itself. */
async function ownSign(): Promise<{ machine: string; pid: number }> {
  const folder = await beginFolder(join(await temporaryFolder(), 'out'))
  const sign = JSON.parse(await readFile(join(dirname(folder.path), 'builder.json'), 'utf8'))
  await folder.abandon()
  return sign
}

/** A place with an output folder, and beside it what a build may have left. */
async function left(files: Files): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(join(folder, 'out'), { 'manifest.json': '{}' })
  await writeFiles(join(folder, '.out-aB3xYz'), files)
  return folder
}

async function aged(place: string, hours: number): Promise<void> {
  const then = new Date(Date.now() - hours * 3_600_000)
  for (const name of ['.out-aB3xYz/builder.json', '.out-aB3xYz'])
    await utimes(join(place, name), then, then).catch(() => {})
}

/** What stands beside the output folder after a build has begun and been given up. */
async function afterBuild(place: string): Promise<string[]> {
  await (await beginFolder(join(place, 'out'))).abandon()
  return readdir(place)
}

const kept = ['.out-aB3xYz', 'out']
const removed = ['out']

describe('what a build has left half-way', () => {
  test('is removed by the next one, if its process on this machine has ended', async () => {
    const sign = { ...(await ownSign()), pid: await endedProcess() }
    const place = await left({ 'builder.json': JSON.stringify(sign), 'new/dump.nq': 'half of it' })
    expect(await afterBuild(place)).toEqual(removed)
  })

  test('is kept as long as its process on this machine runs, however old it is', async () => {
    const sign = { ...(await ownSign()), pid: running }
    const place = await left({ 'builder.json': JSON.stringify(sign), 'new/dump.nq': 'half of it' })
    await aged(place, 1000)
    expect(await afterBuild(place)).toEqual(kept)
  })

  test('is kept while another build of this process is at work', async () => {
    const place = await temporaryFolder()
    const other = await beginFolder(join(place, 'out'))
    await other.write('manifest.json', '{"other":true}')
    await (await beginFolder(join(place, 'out'))).abandon()
    await other.commit()
    expect(Object.keys(await readFiles(place))).toEqual(['out/manifest.json'])
  })

  test.each([
    ['another machine', '{ "machine": "elsewhere", "pid": 1 }'],
    ['who knows where, having been cut off', '{ "mach'],
    ['who knows where', 'null'],
  ])('by a process on %s is removed when that has shown no life for a day', async (_, sign) => {
    const place = await left({ 'builder.json': sign, 'new/dump.nq': 'half of it' })
    await aged(place, 23)
    expect(await afterBuild(place)).toEqual(kept)
    await aged(place, 25)
    expect(await afterBuild(place)).toEqual(removed)
  })

  test('is removed after a day, where it is but an empty folder', async () => {
    const place = await left({})
    await mkdir(join(place, '.out-aB3xYz'))
    await aged(place, 23)
    expect(await afterBuild(place)).toEqual(kept)
    await aged(place, 25)
    expect(await afterBuild(place)).toEqual(removed)
  })

  test.each([
    ['has no sign of a build', '.out-aB3xYz', { 'dump.nq': 'mine' }],
    ['has another name', '.out-of-town', { 'builder.json': 'null' }],
  ])('is not taken for that, where a folder %s', async (_, name, files) => {
    const place = await left({})
    await writeFiles(join(place, name), files)
    await aged(place, 1000)
    const then = new Date(0)
    for (const file of [...Object.keys(files), '.']) await utimes(join(place, name, file), then, then)
    expect(await afterBuild(place)).toContain(name)
  })
})

describe('the old folder', () => {
  test('gets its place back, if the process ended between taking it away and putting the new one there', async () => {
    const sign = { ...(await ownSign()), pid: await endedProcess() }
    const files = {
      'builder.json': JSON.stringify(sign),
      'new/manifest.json': 'new',
      'old/manifest.json': 'old',
    }
    const place = await left(files)
    await rm(join(place, 'out'), { recursive: true })
    expect(await afterBuild(place)).toEqual(removed)
    expect(await readFile(join(place, 'out', 'manifest.json'), 'utf8')).toBe('old')
  })

  test('stays away, if the new one has been put there', async () => {
    const sign = { ...(await ownSign()), pid: await endedProcess() }
    const place = await left({ 'builder.json': JSON.stringify(sign), 'old/manifest.json': 'old' })
    expect(await afterBuild(place)).toEqual(removed)
    expect(await readFile(join(place, 'out', 'manifest.json'), 'utf8')).toBe('{}')

    const later = await left({ 'builder.json': JSON.stringify(sign), 'old/manifest.json': 'old' })
    await rm(join(later, 'out'), { recursive: true })
    expect(await afterBuild(later)).toEqual([])
  })
})
