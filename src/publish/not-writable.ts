import { ChanceryError } from '../model/error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and build again',
  EDQUOT: 'your share of the disk is full. Make room and build again',
  EACCES: 'permission is denied. Give yourself the right to write there',
  EROFS: 'the file system is read-only. Choose another folder',
  ENOTDIR: 'a file stands in the way. Choose another folder',
  EEXIST: 'a file stands in the way. Choose another folder',
  EBUSY: 'it is in use, perhaps as a mount point. Choose a folder inside it',
}

/** The error that says that a place cannot be written, why the system says so, and what to do. */
export function notWritable(place: string, cause: unknown): ChanceryError {
  const { code, message } = cause as NodeJS.ErrnoException
  const reason = reasons[code ?? ''] ?? message
  return new ChanceryError('not-writable', `Cannot write ${place}: ${reason}; what was there is as it was.`, {
    cause,
  })
}

/** Does what writes to a place; what the system refuses becomes a ChanceryError `not-writable` that names the place. */
export async function guarded<T>(place: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw asNotWritable(place, error)
  }
}

/** The same for what does not take a turn of its own. */
export function guardedSync<T>(place: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw asNotWritable(place, error)
  }
}

function asNotWritable(place: string, error: unknown): ChanceryError {
  return error instanceof ChanceryError ? error : notWritable(place, error)
}
