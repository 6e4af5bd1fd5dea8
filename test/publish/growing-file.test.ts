import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { digestOf, growingFile } from '../../src/publish/growing-file.ts'
import { temporaryFolder } from '../cli/chancery.ts'

/** Pieces short and long, of all lengths in UTF-8; the long ones are more than is gathered. */
const piece = fc
  .tuple(fc.constantFrom('a', 'é', '€', '𐍈', ''), fc.constantFrom(1, 3, 1_000, 43_690, 70_000, 400_000))
  .map(([text, times]) => text.repeat(times))

describe('a growing file', () => {
  test('has its pieces in order, as text or as bytes, and tells digest and size', async () => {
    const path = join(await temporaryFolder(), 'dump.nq')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 20 }), async pieces => {
        const handle = await open(path, 'w')
        const file = growingFile(handle.fd)
        for (const [text, asText] of pieces) {
          const bytes = Buffer.from(text)
          file.write(asText ? text : bytes)
          bytes.fill(0)
        }
        const told = file.close()
        await handle.close()
        const expected = Buffer.from(pieces.map(([text]) => text).join(''))
        expect((await readFile(path)).equals(expected)).toBe(true)
        expect(told).toEqual(digestOf(expected))
        expect(told.sha256).toBe(createHash('sha256').update(expected).digest('hex'))
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('tells digest and size where nothing is to be written', () => {
    const file = growingFile()
    file.write('x'.repeat(200_000))
    file.write(Buffer.from('y'))
    expect(file.size()).toBe(200_001)
    expect(file.close()).toEqual(digestOf(Buffer.from(`${'x'.repeat(200_000)}y`)))
  })

  test('that cannot be written says so, when it is closed at the latest', async () => {
    const path = join(await temporaryFolder(), 'dump.nq')
    await (await open(path, 'w')).close()
    const handle = await open(path, 'r')
    onTestFinished(() => handle.close())
    const file = growingFile(handle.fd)
    file.write('little')
    expect(() => file.write('x'.repeat(1_000_000))).toThrow(expect.objectContaining({ code: 'EBADF' }))
    const other = growingFile(handle.fd)
    other.write('little')
    expect(() => other.close()).toThrow(expect.objectContaining({ code: 'EBADF' }))
  })
})
