import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { Parser } from 'n3'
import { canonize } from 'rdf-canonize'
import { describe, expect, onTestFinished, test } from 'vitest'
import { canonicalFile } from '../../src/publish/canonical-file.ts'
import { canonicalLines } from '../../src/write/n-quads.ts'
import { temporaryFolder } from '../cli/chancery.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A statement about something, with a text in it. */
const statement = (about: string, text: string): string => `<urn:${about}> <urn:p> "${text}" .\n`

/** Texts whose order differs by code unit and by code point, and that begin alike. */
const hardText = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'ab',
    '\t',
    ' ',
    'é',
    'Ж',
    '\uD7FF',
    '\uE000',
    '\uFFFD',
    '𐍈',
    '🛩',
    '\u{10FFFF}',
  ),
  maxLength: 30,
})
const hardLine = fc
  .tuple(fc.constantFrom('a', 'aa', 'b'), hardText)
  .map(([about, text]) => statement(about, text))

interface Outcome {
  readonly text: string
  readonly told: object
  readonly names: readonly string[]
}

async function canonical(text: string, memory?: number): Promise<Outcome> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'dump.nq'), text)
  const to = join(folder, 'canonical.nq')
  const told = await canonicalFile(join(folder, 'dump.nq'), { to, ...(memory !== undefined && { memory }) })
  return { text: await readFile(to, 'utf8'), told, names: await readdir(folder) }
}

describe('the canonical form of a file', () => {
  test('has each line once, in the order of code points, and is told by digest, size and lines', async () => {
    const lines = [statement('𐍈', ''), statement('\uE000', ''), statement('a', 'Ж'), statement('\uE000', '')]
    const text = lines[2]! + lines[1]! + lines[0]!
    expect(await canonical(lines.join(''))).toEqual({
      text,
      told: { sha256: sha256(text), size: Buffer.byteLength(text), lines: 3 },
      names: ['canonical.nq', 'dump.nq'],
    })
    expect(lines.toSorted().join('')).not.toContain(text)
  })

  test('is that of the lines in memory, however little memory there is', async () => {
    const folder = await temporaryFolder()
    const [from, to] = [join(folder, 'dump.nq'), join(folder, 'canonical.nq')]
    await fc.assert(
      fc.asyncProperty(
        fc.array(hardLine, { maxLength: 120 }),
        fc.constantFrom(1, 64, 100, 256, 1000, 5000, 1_000_000),
        async (lines, memory) => {
          await writeFile(from, lines.join(''))
          const { sha256: digest, size, lines: count } = await canonicalFile(from, { to, memory })
          const expected = canonicalLines(lines)
          expect(await readFile(to, 'utf8')).toBe(expected)
          expect({ digest, size, count }).toEqual({
            digest: sha256(expected),
            size: Buffer.byteLength(expected),
            count: new Set(lines).size,
          })
          expect(await readdir(folder)).toEqual(['canonical.nq', 'dump.nq'])
        },
      ),
      { numRuns: 400 },
    )
  }, 120_000)

  test('is that of rdf-canonize', async () => {
    await fc.assert(
      fc.asyncProperty(
        // rdf-canonize 5 sorts by code unit, which is another order with characters beyond U+FFFF.
        fc.array(
          hardLine.filter(line => !/[\t\u{10000}-\u{10FFFF}]/u.test(line)),
          { maxLength: 60 },
        ),
        async lines => {
          const quads = new Parser({ format: 'application/n-quads' }).parse([...new Set(lines)].join(''))
          const { text } = await canonical(lines.join(''), 500)
          expect(text).toBe(await canonize(quads, { algorithm: 'RDFC-1.0' }))
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  test('is found of thousands of lines in many runs, with lines longer than a run', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      statement(`s${(at * 7919) % 15_000}`, 'x'.repeat(at % 40)),
    )
    lines.splice(9_000, 0, statement('long', 'y'.repeat(300_000)), statement('long', 'y'.repeat(300_001)))
    const expected = canonicalLines(lines)
    for (const memory of [3_000, 50_000, 400_000]) {
      expect((await canonical(lines.join(''), memory)).text === expected).toBe(true)
    }
  })

  test('takes the place of what it was made of, if that is asked for', async () => {
    const path = join(await temporaryFolder(), 'dump.nq')
    const lines = ['c', 'a', 'b', 'a'].map(about => statement(about, ''))
    for (const memory of [64, 10_000]) {
      await writeFile(path, lines.join(''))
      await canonicalFile(path, { to: path, memory })
      expect(await readFile(path, 'utf8')).toBe(canonicalLines(lines))
    }
  })

  test('is only told, and not written, where no place for it is given', async () => {
    const folder = await temporaryFolder()
    const text = statement('b', '') + statement('a', '')
    await writeFile(join(folder, 'dump.nq'), text)
    for (const memory of [64, 10_000]) {
      expect(await canonicalFile(join(folder, 'dump.nq'), { memory })).toMatchObject({
        sha256: sha256(statement('a', '') + statement('b', '')),
      })
    }
    expect(await readdir(folder)).toEqual(['dump.nq'])
  })

  test.each([
    ['an empty file is empty', '', ''],
    [
      'a last line without an end gets one',
      '<b:> <b:> <b:> .\n<a:> <a:> <a:> .',
      '<a:> <a:> <a:> .\n<b:> <b:> <b:> .\n',
    ],
    ['empty lines are left out', '\n<a:> <a:> <a:> .\n\n', '<a:> <a:> <a:> .\n'],
  ])('of odd files: %s', async (_, given, expected) => {
    for (const memory of [8, 10_000]) expect((await canonical(given, memory)).text).toBe(expected)
  })
})

describe('a file without a canonical form', () => {
  test('is not there', async () => {
    const folder = await temporaryFolder()
    await expect(canonicalFile(join(folder, 'dump.nq'))).rejects.toMatchObject({
      code: 'not-readable',
      message: expect.stringContaining('there is no such file'),
    })
  })

  test('has no place to put it, and leaves nothing behind', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'dump.nq'), statement('b', '').repeat(50))
    await mkdir(join(folder, 'taken'))
    for (const memory of [200, 10_000]) {
      await expect(
        canonicalFile(join(folder, 'dump.nq'), { to: join(folder, 'taken'), memory, called: 'out' }),
      ).rejects.toMatchObject({ code: 'not-writable', message: expect.stringMatching(/^Cannot write out: /) })
    }
    expect(await readdir(folder)).toEqual(['dump.nq', 'taken'])
  })

  test('has too little room beside it, and leaves nothing behind', async ({ skip }) => {
    const folder = await temporaryFolder()
    const disk = join(folder, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      skip('a disk that fills up has to be mounted, which takes root')
    }
    onTestFinished(() => void execFileSync('umount', [disk]))
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      statement(`${(at * 7919) % 20_000}`, 'x'.repeat(30)),
    )
    await writeFile(join(disk, 'dump.nq'), lines.join(''))
    const { bavail, bsize } = await statfs(disk)
    await writeFile(join(disk, 'films'), Buffer.alloc(bavail * bsize - 400_000))
    for (const memory of [100_000, 10_000_000]) {
      await expect(
        canonicalFile(join(disk, 'dump.nq'), { to: join(disk, 'canonical.nq'), memory, called: 'out' }),
      ).rejects.toThrow('Cannot write out: the disk is full. Make room and build again')
      expect(await readdir(disk)).toEqual(['dump.nq', 'films'])
    }
  })
})
