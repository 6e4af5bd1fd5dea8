/** What a figure has to be. */
export type Target = { readonly least: number } | { readonly most: number }

/** A line of the table: what was measured, what came out, and what was to come out. */
export interface Line {
  /** Name that stays the same from run to run. */
  readonly id: string
  readonly measure: string
  /** Absent if it could not be measured. */
  readonly figure?: number
  /** What the figure counts. */
  readonly unit: 'times' | 'MB' | 'exponent'
  readonly target?: Target
  /** The figures behind this one, or why there is none. */
  readonly note: string
}

/** Whether a figure is what it had to be. */
export type Verdict = 'met' | 'missed' | 'not measured' | 'no target'

/** The verdict on a line. */
export function verdictOf({ figure, target }: Line): Verdict {
  if (figure === undefined || Number.isNaN(figure)) return 'not measured'
  if (!target) return 'no target'
  const met = 'least' in target ? figure >= target.least : figure <= target.most
  return met ? 'met' : 'missed'
}

/** A target as the table has it, such as `≥ 150 times`. */
export function targetText({ target, unit }: Line): string {
  if (!target) return '–'
  return 'least' in target ? `≥ ${withUnit(target.least, unit)}` : `≤ ${withUnit(target.most, unit)}`
}

/** A figure as the table has it. */
export function figureText({ figure, unit }: Line): string {
  return figure === undefined ? '–' : withUnit(figure, unit)
}

/** A number with as many decimals as tell something: two below 2, one below 10, else none. */
function rounded(value: number): string {
  const decimals = Math.abs(value) < 2 ? 2 : Math.abs(value) < 10 ? 1 : 0
  return `${Number(value.toFixed(decimals))}`
}

/** Exponents and memory are to be held against their targets with more decimals than other figures. */
function withUnit(value: number, unit: Line['unit']): string {
  if (unit === 'exponent') return value.toFixed(3).replace(/0$/, '')
  if (unit === 'MB') return `${value.toFixed(1)} MB`
  return `${rounded(value)} times`
}
