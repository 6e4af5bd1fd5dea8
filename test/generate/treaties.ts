/** A small ontology that has nothing to do with ours, to see that the generator does not either. */
export const treaties = `
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://example.org/treaties#> .
@prefix kind: <https://example.org/kinds/> .

ex:Treaty a owl:Class ; skos:definition "An agreement between states."@en .
ex:State a owl:Class ; skos:definition "A state that can bind itself."@en .
ex:Clause a owl:Class ; skos:definition "One clause of a treaty."@en .

ex:title skos:definition "What the treaty is called."@en .
ex:signedOn skos:definition "Day of the signature."@en .
ex:signatory skos:definition "A state that signed."@en .
ex:clause skos:definition "A clause, in the order of the treaty."@en .
ex:number skos:definition "Number of the clause."@en .

ex:TreatyKind a owl:Class ;
  rdfs:subClassOf skos:Concept ;
  skos:definition "Kind of treaty."@en .

kind:alliance a ex:TreatyKind ; skos:definition "Treaty of mutual help."@en .
kind:commerce a ex:TreatyKind ; skos:definition "Treaty of trade."@en .
`

/** What a record of it must look like. */
export const treatyShapes = `
@prefix dash: <http://datashapes.org/dash#> .
@prefix ex: <https://example.org/treaties#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix shape: <https://example.org/shapes#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

shape:Treaty sh:targetClass ex:Treaty ;
  sh:property shape:title, shape:kind, shape:signedOn, shape:signatory, shape:clause .
shape:State sh:targetClass ex:State ;
  sh:property shape:title .
shape:Clause sh:targetClass ex:Clause ;
  sh:property shape:number .

shape:title sh:path ex:title ; sh:datatype rdf:langString ; sh:minCount 1 .
shape:kind sh:path ex:kind ; sh:class ex:TreatyKind ; sh:minCount 1 ; sh:maxCount 1 .
shape:signedOn sh:path ex:signedOn ; sh:datatype xsd:date ; sh:maxCount 1 .
shape:signatory sh:path ex:signatory ; sh:class ex:State ; sh:minCount 2 .
shape:clause sh:path ex:clause ; sh:class ex:Clause ; dash:editor dash:DetailsEditor .
shape:number sh:path ex:number ; sh:datatype xsd:integer ; sh:minCount 1 ; sh:maxCount 1 .
`
