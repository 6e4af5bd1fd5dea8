import type { FileHandle } from 'node:fs/promises'
import type { GrowingFile } from './growing-file.ts'
import { type RunPlace, type RunReader, runReader, stepAfterReading, stepInBuffer } from './run-reader.ts'

/**
 * Merges runs of sorted lines that stand in one file into another, each line once, and tells how many lines that are.
 *
 * This is a tournament whose inner nodes keep the loser of their match and how many bytes it shares with the winner
 * (the LCP loser tree of Bingmann, Eberle and Sanders 2017, §4): of two lines that come after the same third one, that
 * which shares more with it comes first, and only where both share as much are bytes compared, from there on.
 */
export async function mergeRuns(
  from: FileHandle,
  places: readonly RunPlace[],
  bufferSize: number,
  to: GrowingFile,
): Promise<number> {
  const readers = places.map(place => runReader(place, bufferSize))
  for (const reader of readers) await stepAfterReading(reader, from)
  const losers: number[] = []
  let winner = playAll(readers, losers)
  let count = 0
  for (let reader = readers[winner]!; reader.shared >= 0; reader = readers[winner]!) {
    // A line that shares all its bytes with the one written last is that line again.
    if (reader.shared < reader.end - reader.start) {
      count++
      to.write(reader.bytes.subarray(reader.start, reader.end))
    }
    if (!stepInBuffer(reader)) await stepAfterReading(reader, from)
    winner = playOn(readers, losers, winner)
  }
  return count
}

/** The first tournament. The matches stand at 1 to n - 1, those that feed match m at 2m and 2m + 1; readers follow. */
function playAll(readers: readonly RunReader[], losers: number[]): number {
  const winnerOf = (match: number): number => {
    if (match >= readers.length) return match - readers.length
    const [a, b] = [winnerOf(2 * match), winnerOf(2 * match + 1)]
    const aWins = comesFirst(readers[a]!, readers[b]!)
    losers[match] = aWins ? b : a
    return aWins ? a : b
  }
  return winnerOf(1)
}

/** Plays again the matches of a reader that won them all, after it has stepped on. */
function playOn(readers: readonly RunReader[], losers: number[], stepped: number): number {
  let winner = stepped
  for (let match = (stepped + readers.length) >> 1; match > 0; match >>= 1) {
    const rival = losers[match]!
    if (comesFirst(readers[winner]!, readers[rival]!)) continue
    losers[match] = winner
    winner = rival
  }
  return winner
}

/**
 * Whether a line comes before a rival, or is the same. Both tell what they share with the same line before them;
 * afterwards the loser tells what it shares with the winner.
 */
function comesFirst(line: RunReader, rival: RunReader): boolean {
  if (line.shared !== rival.shared) return line.shared > rival.shared
  if (line.shared < 0) return true
  const [ours, theirs] = [line.bytes, rival.bytes]
  let a = line.start + line.shared
  let b = rival.start + line.shared
  while (a < line.end && ours[a] === theirs[b]) {
    a++
    b++
  }
  const first = a === line.end || ours[a]! < theirs[b]!
  if (first) rival.shared = b - rival.start
  else line.shared = a - line.start
  return first
}
