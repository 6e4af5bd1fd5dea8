import { ChanceryError } from '../model/error.ts'
import type { Model } from '../model/model.ts'

/** Types that a generated module imports where it needs them. */
export const sharedTypes = [
  'BareId',
  'Decimal',
  'Integer',
  'Iri',
  'LanguageMap',
  'Model',
  'NodeId',
  'Passage',
  'RecordId',
  'Ref',
] as const

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u

/** Words that TypeScript does not take as the name of an interface. */
const reserved = new Set(
  `any await bigint boolean break case catch class const continue debugger default delete do else enum export
   extends false finally for function if implements import in instanceof interface let never new null number
   object package private protected public return static string super switch symbol this throw true try typeof
   undefined unknown var void while with yield`.split(/\s+/),
)

/**
 * Refuses a model whose classes cannot be the names of TypeScript's types.
 *
 * @throws ChanceryError `bad-model` for a name that is no identifier, that TypeScript reserves, or that the
 * generated module needs for itself.
 */
export function refuseTypeNames({ classes, schemes }: Model): void {
  const own = new Set<string>([...sharedTypes, 'AnyRecord'])
  for (const [name, { iri }] of [...Object.entries(classes), ...Object.entries(schemes)]) {
    if (identifier.test(name) && !reserved.has(name) && !own.has(name)) continue
    const reason = own.has(name)
      ? 'the generated module has a type of that name'
      : 'TypeScript does not allow it'
    throw new ChanceryError(
      'bad-model',
      `The class <${iri}> cannot become a type called "${name}": ${reason}. Rename the class.`,
    )
  }
}

/** A property's key in an interface, in quotes where it has to be. */
export function keyText(term: string): string {
  return identifier.test(term) ? term : stringText(term)
}

/** A string literal. */
export function stringText(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`
}
