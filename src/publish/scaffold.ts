import { access, mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hasEnded, isOld, showLife } from './sign-of-life.ts'

/**
 * A folder `.out-XXXXXX` beside a folder `out` that is being built, with the new folder in it, a sign of life of the
 * process that builds it and, for the moment of the swap, the old folder.
 */
export interface Scaffold {
  /** The new folder, which is made empty. */
  readonly fresh: string
  /** Puts the new folder in the place of the old one, which `vet` may refuse by throwing. */
  swap(vet: (old: string) => Promise<void>): Promise<void>
  /** Takes the scaffold down with what is in it; an old folder that has lost its place gets it back. */
  strike(): Promise<void>
}

const freshName = 'new'
const oldName = 'old'
const signName = 'builder.json'

/** Other builds may put their folder there first, as often as there are builds. */
const maxSwaps = 1000

/**
 * Raises a scaffold for a folder, and strikes those that processes have left behind which ended half-way. A scaffold is
 * known by its name and its sign of life, and is struck only if the process has provably ended: it ran on this machine,
 * in this container, and is gone, or it ran elsewhere, or before this machine was last started, and has not renewed its
 * sign, as it does every ten minutes, for a day. The scaffold of a process at work stands, wherever the process is.
 */
export async function raiseScaffold(target: string): Promise<Scaffold> {
  const parent = dirname(target)
  await mkdir(parent, { recursive: true })
  await strikeLeftovers(target)
  const scaffold = await mkdtemp(join(parent, `.${basename(target)}-`))
  const fresh = join(scaffold, freshName)
  try {
    const life = await showLife(join(scaffold, signName))
    // The scaffold is for its owner alone; what is published is for all whom the umask admits.
    await mkdir(fresh)
    return {
      fresh,
      async swap(vet) {
        await swap(scaffold, target, vet)
        life.end()
        // The new folder stands: if the old one cannot be removed, that is no failure, and left to the next build.
        await strike(scaffold, target).catch(() => {})
      },
      async strike() {
        life.end()
        await strike(scaffold, target)
      },
    }
  } catch (error) {
    await rm(scaffold, { recursive: true, force: true })
    throw error
  }
}

/**
 * Two renames: between them the old folder stands in the scaffold, whole. If another build has put its folder into the
 * gap, that is now the old one.
 */
async function swap(scaffold: string, target: string, vet: (old: string) => Promise<void>): Promise<void> {
  const old = join(scaffold, oldName)
  for (let attempt = 1; ; attempt++) {
    const existed = await succeeds(rename(target, old), ['ENOENT'])
    try {
      if (existed) await vet(old)
      if (await succeeds(rename(join(scaffold, freshName), target), attempt < maxSwaps ? taken : [])) return
    } catch (error) {
      if (existed) await succeeds(rename(old, target), taken)
      throw error
    }
    if (existed) await rm(old, { recursive: true, force: true })
  }
}

async function strike(scaffold: string, target: string): Promise<void> {
  // The new folder still being here, the old one has not been replaced.
  const unfinished = await exists(join(scaffold, freshName))
  if (unfinished && !(await exists(target))) {
    await succeeds(rename(join(scaffold, oldName), target), ['ENOENT', ...taken])
  }
  // Whoever is interrupted here leaves a sign by which the next build knows what is left.
  for (const name of [freshName, oldName, signName])
    await rm(join(scaffold, name), { recursive: true, force: true })
  await rm(scaffold, { recursive: true, force: true })
}

async function strikeLeftovers(target: string): Promise<void> {
  const prefix = `.${basename(target)}-`
  const beside = await readdir(dirname(target))
  for (const name of beside.filter(one => one.startsWith(prefix) && one.length === prefix.length + 6)) {
    const scaffold = join(dirname(target), name)
    // One that cannot be struck, being another user's perhaps, is in nobody's way.
    if (await hasEnded(join(scaffold, signName))) await strike(scaffold, target).catch(() => {})
    // Without a sign it is empty, or none.
    else if (await isOld(scaffold)) await rmdir(scaffold).catch(() => {})
  }
}

/** Codes of the system for a place where there is a folder already. */
const taken: readonly string[] = ['ENOTEMPTY', 'EEXIST']

/** Whether something is done; false if it fails for one of some reasons, while any other is thrown. */
async function succeeds(doing: Promise<void>, reasons: readonly string[]): Promise<boolean> {
  return doing.then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (reasons.includes(error.code ?? '')) return false
      throw error
    },
  )
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
