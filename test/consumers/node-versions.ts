/** Versions of Node that the package promises to work on: the oldest, and the last of each line. */
export const nodeVersions = ['20.19.0', '20.20.2', '22.23.3', '24.21.0'] as const

/** The package of npm's that holds the program of this machine's kind. */
export function nodePackage({ platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'>): string {
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

/** The folder of `node_modules` that a version of Node is installed in. */
export function nodeAlias(version: string): string {
  return `node-${version}`
}
