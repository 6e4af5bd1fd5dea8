const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the path.',
  ENOTDIR: 'it is a file, and a folder was expected.',
  EISDIR: 'it is a folder, and a file was expected.',
  EACCES: 'permission is denied. Give yourself the right to read it.',
  ELOOP: 'it is a link that leads back to itself.',
}

/** Says in a sentence that a path cannot be read, and why the system says so. */
export function unreadable(path: string, cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  return `Cannot read ${path}: ${reasons[code ?? ''] ?? message}`
}
