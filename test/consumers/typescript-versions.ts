/** A version of TypeScript that projects use. */
export interface Compiler {
  readonly name: string
  /** What it is installed as. */
  readonly alias: string
  /** The package that has it, with its version. */
  readonly package: string
  /** The compiler's program within the package. */
  readonly program: string
}

/** The versions that the types of records are checked with: the last of 5, and those after it. */
export const compilers: readonly Compiler[] = [
  { name: 'TypeScript 5.9', alias: 'typescript-5.9', package: 'typescript@~5.9.3', program: 'bin/tsc' },
  { name: 'TypeScript 6.0', alias: 'typescript-6.0', package: 'typescript@~6.0.3', program: 'bin/tsc' },
  { name: 'TypeScript 7.0', alias: 'typescript-7.0', package: 'typescript@~7.0.2', program: 'bin/tsc' },
]
