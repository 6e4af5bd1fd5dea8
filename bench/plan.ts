import type { FailingPlan } from './measure/failing.ts'
import type { HugeRecordPlan } from './measure/huge-record.ts'
import type { LargeBuildPlan } from './measure/large-build.ts'
import type { ScalePlan } from './measure/scale.ts'
import type { StartUpPlan } from './measure/start-up.ts'
import type { ThroughputPlan } from './measure/throughput.ts'

/** What is measured, how often, and what is to come out. */
export interface Plan {
  readonly throughput?: ThroughputPlan
  readonly scale?: ScalePlan
  readonly hugeRecord?: HugeRecordPlan
  readonly failing?: FailingPlan
  readonly startUp?: StartUpPlan
  readonly largeBuild?: LargeBuildPlan
}

/** What the command line says of a plan. */
export interface Choice {
  /** Names of measures, with commas between them. */
  readonly only?: string | undefined
  /** How often everything runs, today's stack as well. */
  readonly runs?: string | undefined
}

/**
 * The part of a plan that was asked for, run as often as was asked for.
 *
 * @throws Error if there is no such measure, or no such number.
 */
export function chosen(plan: Plan, { only, runs }: Choice): Plan {
  const names = only?.split(',') ?? Object.keys(plan)
  const stray = names.find(name => !Object.hasOwn(plan, name))
  if (stray !== undefined) throw new Error(`There is no measure "${stray}".`)
  if (runs !== undefined && !/^[1-9][0-9]*$/.test(runs)) throw new Error(`"${runs}" is no number of runs.`)
  const often = runs === undefined ? {} : { runs: Number(runs), baselineRuns: Number(runs) }
  const parts = Object.entries(plan).filter(([name]) => names.includes(name))
  return Object.fromEntries(parts.map(([name, part]) => [name, { ...part, ...often }]))
}
