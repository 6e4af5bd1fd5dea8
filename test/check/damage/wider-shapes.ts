import { model } from '../../../src/model/generated.ts'

/**
 * Shapes over the same records for the constraint components, and the paths, that the ontology's shapes do without.
 * Sound records conform to them, too. Those of the namespace `far:` read more than one record.
 */
export const widerShapes: string = `
  @prefix ch: <https://w3id.org/chancery/ns#> .
  @prefix dcterms: <http://purl.org/dc/terms/> .
  @prefix far: <http://example.org/far/> .
  @prefix oa: <http://www.w3.org/ns/oa#> .
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix term: <https://w3id.org/chancery/terms#> .

  ex:Labelled sh:targetClass ch:Agent, ch:Place, ch:EquipmentType, ch:Event, ch:AidItem ; sh:property ex:label .
  ex:label sh:path skos:prefLabel ;
    sh:languageIn ( "en" "ru" "zh" ) ;
    sh:disjoint dcterms:description ;
    sh:not ex:Unfinished ;
    sh:xone ( ex:English ex:Russian ex:Chinese ) ;
    sh:qualifiedValueShape ex:English ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1 .
  ex:English sh:languageIn ( "en" ) .
  ex:Russian sh:languageIn ( "ru" ) .
  ex:Chinese sh:languageIn ( "zh" ) ; sh:pattern "^prefLabel" .
  ex:Unfinished sh:pattern "to do" ; sh:flags "i" .

  ex:SourceText sh:targetClass ch:SourceText ; sh:property ex:lineCount, ex:byteLength .
  ex:lineCount sh:path ch:lineCount ; sh:maxInclusive 999 ; sh:lessThan ch:byteLength .
  ex:byteLength sh:path ch:byteLength ; sh:minExclusive 999 ; sh:maxExclusive 100000.0 .

  ex:Copy sh:targetClass ch:Copy ; sh:property ex:copyNumber, ex:numberAgain, ex:addressee .
  ex:copyNumber sh:path ch:copyNumber ; sh:and ( ex:AtLeastOne ex:AtMostNinetyNine ) .
  ex:AtLeastOne sh:minInclusive 1 .
  ex:AtMostNinetyNine sh:maxInclusive 99 .
  ex:numberAgain sh:path ex:numberAgain ; sh:equals ex:numberOnceMore .
  ex:addressee sh:path ch:addressee ; sh:node ex:OfThisArchive .
  ex:OfThisArchive sh:nodeKind sh:IRI ; sh:pattern "^https://elsewhere\\\\.example/" .

  ex:Claimed sh:targetClass ch:Time, ch:Name, ch:Figure ; sh:property ex:basis, ex:passages .
  ex:basis sh:path ch:basis ; sh:in ( term:stated term:inferred term:computed term:outside-knowledge ) .
  ex:passages sh:path ch:evidence ; sh:qualifiedValueShape ex:Node ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 2 .
  ex:Node sh:nodeKind sh:IRI .

  ex:Line sh:targetClass oa:FragmentSelector ; sh:property ex:standard, ex:line .
  ex:standard sh:path dcterms:conformsTo ; sh:hasValue <http://tools.ietf.org/rfc/rfc5147> .
  ex:line sh:path rdf:value ; sh:minLength 8 ; sh:maxLength 10 .

  far:Passage sh:targetClass oa:SpecificResource ; sh:property far:citedBy, far:quote, far:line .
  far:citedBy sh:path [ sh:inversePath ch:evidence ] ; sh:minCount 1 ; sh:class ch:Entity .
  far:quote sh:path ( oa:hasSelector oa:refinedBy oa:exact ) ; sh:minCount 1 ; sh:maxCount 1 .
  far:line sh:path ( [ sh:alternativePath ( oa:hasSelector ch:selector ) ] rdf:value ) ; sh:minLength 1 .
  far:Addressee sh:targetObjectsOf ch:addressee ; sh:class ch:Agent .
  far:Whole sh:targetSubjectsOf ch:partOf ; sh:property far:whole .
  far:whole sh:path [ sh:zeroOrMorePath ch:partOf ] ; sh:nodeKind sh:IRI ; sh:class ch:Entity .
  ${['Telegram', 'Place', 'Copy', 'Time', 'FragmentSelector', 'TextQuoteSelector'].map(closedShape).join('')}`

/** A shape that lets nodes of a class have the properties of the model, and no other. */
function closedShape(name: string): string {
  const { iri, uses } = model.classes[name]!
  const terms = Object.keys(uses)
  const paths = terms.map(term => `ex:${term}-of-${name} sh:path <${model.properties[term]!.iri}> .`)
  return `
  ex:Only-${name} sh:targetClass <${iri}> ; sh:closed true ; sh:ignoredProperties ( rdf:type ) ;
    sh:property ${terms.map(term => `ex:${term}-of-${name}`).join(', ')} .
  ${paths.join('\n  ')}`
}
