/**
 * The regular expression of an sh:pattern with its sh:flags (SHACL §4.4.3, SPARQL's REGEX), in JavaScript's
 * Unicode mode, so that `\p{L}` is any letter and `.` a whole character. `\d` and `\w` are JavaScript's: ASCII.
 * `undefined` when JavaScript cannot express it: flags other than `i`, `m` and `s`, XPath's `\i` and `\c`, class
 * subtraction, or a pattern that is no regular expression at all.
 *
 * ```ts
 * compilePattern('^\\p{Lu}', 'i')?.test('беседа')   // true
 * compilePattern('[', '')                           // undefined
 * ```
 */
export function compilePattern(pattern: string, flags: string): RegExp | undefined {
  if (!/^[ims]*$/.test(flags)) return undefined
  // XPath lets a hyphen be escaped anywhere; JavaScript's Unicode mode only inside a class.
  const portable = pattern.replace(/\\(.)/gs, (escaped, char) => (char === '-' ? '\\x2d' : escaped))
  try {
    return new RegExp(portable, [...new Set(`${flags}u`)].join(''))
  } catch {
    return undefined
  }
}
