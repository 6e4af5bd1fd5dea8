import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { growingFile } from '../../src/publish/growing-file.ts'
import { temporaryFolder } from '../cli/chancery.ts'

/** Pieces short and long, of all lengths in UTF-8; the long ones are more than is gathered. */
const piece = fc
  .tuple(fc.constantFrom('a', 'é', '€', '𐍈', ''), fc.constantFrom(1, 3, 1_000, 43_690, 70_000, 400_000))
  .map(([text, times]) => text.repeat(times))

describe('a growing file', () => {
  test('has its pieces in order, as text or as bytes, and tells digest and size', async () => {
    const path = join(await temporaryFolder(), 'dump.nq')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(piece, fc.constantFrom('text', 'bytes', 'copy')), { maxLength: 20 }),
        fc.boolean(),
        async (pieces, patient) => {
          const handle = await open(path, 'w')
          const file = growingFile(handle)
          for (const [text, as] of pieces) {
            const bytes = Buffer.from(text)
            const full =
              as === 'copy' ? file.copy(bytes, 0, bytes.length) : file.write(as === 'text' ? text : bytes)
            if (as === 'copy') bytes.fill(0)
            if (patient) await full
          }
          const told = await file.close()
          await handle.close()
          const expected = Buffer.from(pieces.map(([text]) => text).join(''))
          expect((await readFile(path)).equals(expected)).toBe(true)
          expect(told).toEqual({
            sha256: createHash('sha256').update(expected).digest('hex'),
            size: expected.length,
          })
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  test('makes its writer wait when much is on its way, and not for little', async () => {
    const handle = await open(join(await temporaryFolder(), 'dump.nq'), 'w')
    onTestFinished(() => handle.close())
    const file = growingFile(handle)
    expect(file.write('little')).toBeUndefined()
    const answers = Array.from({ length: 100 }, () => file.write('x'.repeat(30_000)))
    expect(answers[0]).toBeUndefined()
    expect(answers.at(-1)).toBeInstanceOf(Promise)
    await answers.at(-1)
    expect(file.write('little')).toBeUndefined()
    await file.close()
  })

  test('that cannot be written says so later, and at the latest when it is closed', async () => {
    const path = join(await temporaryFolder(), 'dump.nq')
    await (await open(path, 'w')).close()
    const handle = await open(path, 'r')
    onTestFinished(() => handle.close())
    const file = growingFile(handle)
    expect(file.write('little')).toBeUndefined()
    await expect(file.write('x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'EBADF' })
    await expect(file.close()).rejects.toMatchObject({ code: 'EBADF' })
  })
})
