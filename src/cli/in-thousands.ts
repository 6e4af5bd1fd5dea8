/**
 * A count with commas between the thousands. It is what `toLocaleString('en')` gives, without the tables of all
 * languages, which take longer to load than a small corpus to check.
 *
 * ```ts
 * inThousands(38578) // '38,578'
 * ```
 */
export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
