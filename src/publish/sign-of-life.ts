import { readFile, readlink, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A file by which a process shows that it is at work. */
export interface SignOfLife {
  /** Stops renewing the file, which stays. */
  end(): void
}

const minute = 60_000
const day = 24 * 60 * minute

/** Writes into a file which process is at work, and renews the file's time as long as it is. */
export async function showLife(file: string): Promise<SignOfLife> {
  await writeFile(file, `${JSON.stringify({ machine: await thisMachine(), pid: process.pid })}\n`)
  const renew = () => {
    const now = new Date()
    utimes(file, now, now).catch(() => {})
  }
  const timer = setInterval(renew, 10 * minute).unref()
  return { end: () => clearInterval(timer) }
}

/**
 * Whether the process that wrote such a file has ended. One of this machine, as it was last started, and of this
 * container, is looked for. Any other is taken for ended once it has not renewed its file for a day. Where there is no
 * file, nobody has ended.
 */
export async function hasEnded(file: string): Promise<boolean> {
  try {
    const text = await readFile(file, 'utf8')
    const machine = await thisMachine()
    const id = machine === undefined ? undefined : processOn(machine, text)
    return id === undefined ? await isOld(file) : !isRunning(id)
  } catch {
    return false
  }
}

/** Whether a file or folder is there and has not changed for a day. */
export async function isOld(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > day,
    () => false,
  )
}

/**
 * A name that this machine has since it was started, and no other, and in it each container, since each counts its
 * processes anew. Undefined where the system gives none but Linux does.
 */
async function thisMachine(): Promise<string | undefined> {
  try {
    const start = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    return [hostname(), start.trim(), await readlink('/proc/self/ns/pid')].join(' ')
  } catch {
    return undefined
  }
}

/** The number of the process that a file tells of, if it ran on this machine. */
function processOn(machine: string, text: string): number | undefined {
  try {
    const sign: { machine?: unknown; pid?: unknown } | null = JSON.parse(text)
    return sign?.machine === machine && typeof sign.pid === 'number' ? sign.pid : undefined
  } catch {
    return undefined
  }
}

function isRunning(id: number): boolean {
  try {
    // The signal 0 asks whether there is such a process, and does nothing to it.
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
