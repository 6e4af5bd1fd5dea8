import { existsSync, readFileSync } from 'node:fs'

/**
 * The most memory that a process has held so far, in MB (2^20 bytes); undefined if it has ended, or the system
 * does not tell it. It is the high-water mark of Linux's `/proc`: that of `getrusage` counts in what the parent
 * held when it started the process.
 */
export function peakMemoryOf(pid: number | 'self'): number | undefined {
  const path = `/proc/${pid}/status`
  try {
    const kilobytes = existsSync(path) && /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1]
    return kilobytes ? Number(kilobytes) / 1024 : undefined
  } catch {
    return undefined
  }
}

/** The same of this process, on any system. */
export function ownPeakMemory(): number {
  return peakMemoryOf('self') ?? process.resourceUsage().maxRSS / 1024
}
