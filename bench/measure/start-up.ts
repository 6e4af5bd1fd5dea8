import type { Line, Target } from '../line.ts'
import { runNode } from '../processes.ts'
import { type Entrant, interleaved } from '../rounds.ts'
import { median } from '../statistics.ts'
import type { Bench, Measured } from './bench.ts'

/** How much to measure. */
export interface StartUpPlan {
  readonly runs: number
  /** For `--help`, and for `check` of the bundled corpus. */
  readonly help: Target
  readonly check: Target
}

/** The command from start to end, over Node doing nothing. */
export async function measureStartUp(bench: Bench, { runs, ...targets }: StartUpPlan): Promise<Measured> {
  const commands = {
    node: ['-e', '0'],
    help: ['dist/cli.js', '--help'],
    check: ['dist/cli.js', 'check', 'corpus'],
  }
  const entrants = Object.entries(commands).map(
    ([name, args]): Entrant<number> => ({ name: `start-up: ${name}`, runs, run: () => runNode(args) }),
  )
  bench.say(`start-up, ${runs} runs`)
  const [node, help, check] = (await interleaved(entrants, () => {})).map(median) as [number, number, number]
  const line = (id: 'help' | 'check', command: string, seconds: number): Line => ({
    id: `start-up/${id}`,
    measure: `\`${command}\` over \`node -e 0\``,
    figure: seconds / node,
    unit: 'times',
    target: targets[id],
    note: `${Math.round(seconds * 1000)} ms; node ${Math.round(node * 1000)} ms`,
  })
  const lines = [line('help', 'chancery --help', help), line('check', 'chancery check corpus', check)]
  return { lines, timings: [] }
}
