import type { NamedNode, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { rdf as RDF, sh as SH } from '../model/namespaces.ts'

/** A term of SHACL's namespace: `sh('minCount')` is `http://www.w3.org/ns/shacl#minCount`. */
export function sh(name: string): NamedNode {
  return DataFactory.namedNode(SH + name)
}

/** A term of RDF's namespace: `rdf('first')`. */
export function rdf(name: string): NamedNode {
  return DataFactory.namedNode(RDF + name)
}

/** The name of a term within SHACL's namespace, or `undefined` for a term of another. */
export function shaclName(term: Term): string | undefined {
  return term.termType === 'NamedNode' && term.value.startsWith(SH) ? term.value.slice(SH.length) : undefined
}

/** The steps of a property path (SHACL §2.3.1), as predicates of the path's nodes. */
export const PATH_TERMS: ReadonlySet<string> = words(`
  alternativePath inversePath oneOrMorePath path zeroOrMorePath zeroOrOnePath`)

/** Properties that say something for people or tools and constrain nothing, and the report's own. */
export const DESCRIPTIVE_TERMS: ReadonlySet<string> = words(`
  declare defaultValue description group labelTemplate name namespace order prefix prefixes
  shapesGraph shapesGraphWellFormed suggestedShapesGraph
  conforms detail focusNode result resultMessage resultPath resultSeverity sourceConstraint
  sourceConstraintComponent sourceShape value`)

/**
 * Properties that constrain, select or derive, and that no engine of ours evaluates: SHACL-SPARQL, SHACL
 * Advanced Features, SHACL-JS, custom components, entailment, and the additions of SHACL 1.2.
 */
export const NOT_EVALUATED_TERMS: ReadonlySet<string> = words(`
  annotationProperty annotationValue annotationVarName ask construct entailment optional parameter nodeValidator
  propertyValidator resultAnnotation select sparql target update validator
  condition count desc distinct else exists expression filterShape groupConcat if intersection limit max min
  minus nodes object offset orderBy predicate returnType rule separator subject sum then this union values
  js jsFunctionName jsLibrary jsLibraryURL
  maxListLength memberShape minListLength reificationRequired reifierShape rootClass singleLine someValue
  subsetOf targetWhere uniqueMembers`)

/** Classes and individuals: everything of SHACL's that is written with a capital. */
export const CLASS_TERMS: ReadonlySet<string> = words(`
  AbstractResult ConstraintComponent NodeKind NodeShape Parameter Parameterizable PrefixDeclaration
  PropertyGroup PropertyShape ResultAnnotation Severity Shape Target TargetType ValidationReport
  ValidationResult Validator
  BlankNode BlankNodeOrIRI BlankNodeOrLiteral IRI IRIOrLiteral Literal Info Violation Warning
  AndConstraintComponent ClassConstraintComponent ClosedConstraintComponent DatatypeConstraintComponent
  DisjointConstraintComponent EqualsConstraintComponent ExpressionConstraintComponent
  HasValueConstraintComponent InConstraintComponent LanguageInConstraintComponent
  LessThanConstraintComponent LessThanOrEqualsConstraintComponent MaxCountConstraintComponent
  MaxExclusiveConstraintComponent MaxInclusiveConstraintComponent MaxLengthConstraintComponent
  MinCountConstraintComponent MinExclusiveConstraintComponent MinInclusiveConstraintComponent
  MinLengthConstraintComponent NodeConstraintComponent NodeKindConstraintComponent NotConstraintComponent
  OrConstraintComponent PatternConstraintComponent PropertyConstraintComponent
  QualifiedMaxCountConstraintComponent QualifiedMinCountConstraintComponent
  UniqueLangConstraintComponent XoneConstraintComponent
  Function JSConstraint JSConstraintComponent JSExecutable JSFunction JSLibrary JSRule JSTarget JSTargetType
  JSValidator NodeExpression Rule SPARQLAskExecutable SPARQLAskValidator SPARQLConstraint
  SPARQLConstraintComponent SPARQLConstructExecutable SPARQLExecutable SPARQLFunction SPARQLRule
  SPARQLSelectExecutable SPARQLSelectValidator SPARQLTarget SPARQLTargetType SPARQLUpdateExecutable TripleRule`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
