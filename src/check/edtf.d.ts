/** The one function of the package that is used here; it has no types of its own. */
declare module 'edtf' {
  /** Parses a date or interval; throws where the text is none of the given level or below. */
  export function parse(text: string, options: { readonly level: 0 | 1 | 2 }): unknown
}
