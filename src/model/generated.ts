// Generated from ontology and shapes by `chancery generate`. Change those, not this.
import type { BareId, Decimal, Integer, Iri, LanguageMap, Model, NodeId, Passage, RecordId, Ref } from '../index.ts'

/** Kind of document, by form and purpose. */
export type DocumentKind =
  | 'ciphered-telegram'
  | 'cable'
  | 'telegram-message'
  | 'protocol'
  | 'sender-note'
  | 'directive'
  | 'reply'
  | 'proposal'
  | 'plan-document'
  | 'statute'
  | 'blueprint'
  | 'resolution'

/** Kind of number or mark on a document. */
export type IdentifierKind =
  | 'cipher-telegram-number'
  | 'cable-number'
  | 'sender-number'
  | 'incoming-number'
  | 'reply-number'
  | 'typing-number'
  | 'series-mark'
  | 'protocol-number'
  | 'paragraph-number'
  | 'item-number'
  | 'record-id'

/** Kind of marking on a document. */
export type InscriptionKind =
  | 'issuing-body'
  | 'classification-mark'
  | 'urgency-mark'
  | 'addressee-line'
  | 'dispatch-line'
  | 'copy-line'
  | 'stamp'
  | 'handwritten-note'
  | 'signature'
  | 'processing-note'

/** Grade of secrecy or urgency. */
export type Level =
  | 'top-secret'
  | 'extremely-urgent'

/** What was done to a document on its way. */
export type ProcessingKind =
  | 'dispatch'
  | 'receipt'
  | 'decipherment'
  | 'printing'
  | 'copying'
  | 'verification'
  | 'translation'
  | 'obtaining'
  | 'digital-publication'

/** Role of an agent in a document, an event or a body. */
export type Role =
  | 'author'
  | 'sender'
  | 'conveyor'
  | 'addressee'
  | 'signatory'
  | 'delegate'
  | 'delegation-leader'
  | 'interpreter'
  | 'speaker-role'
  | 'questioner'
  | 'respondent'
  | 'presenter'
  | 'chair'
  | 'member'
  | 'commander'
  | 'decipherer'
  | 'typist'
  | 'verifier'
  | 'translator'
  | 'obtainer'
  | 'publisher'
  | 'funder'
  | 'issuer'
  | 'recipient-of-order'
  | 'drafter'
  | 'decider'
  | 'envoy'
  | 'trainee'
  | 'builder'
  | 'planner'
  | 'superior'
  | 'leading-body'
  | 'trainer'
  | 'supplier'
  | 'recipient'
  | 'unit-deployed'
  | 'combatant'
  | 'adversary'
  | 'participant'

/** Kind of name. */
export type NameKind =
  | 'personal-name'
  | 'pseudonym'
  | 'official-name'
  | 'short-name'
  | 'variant-name'
  | 'later-name'
  | 'designation'

/** Kind of body. */
export type OrganizationKind =
  | 'state'
  | 'government'
  | 'ministry'
  | 'directorate'
  | 'department'
  | 'general-staff'
  | 'armed-forces'
  | 'party-body'
  | 'commission'
  | 'delegation'
  | 'research-institute'
  | 'academy'
  | 'university'
  | 'school'
  | 'factory'
  | 'factory-group'
  | 'training-centre'
  | 'archive'
  | 'library'
  | 'foundation'
  | 'publisher-body'
  | 'test-range'
  | 'group-of-persons'
  | 'laboratory'

/** Size and service of a military unit. */
export type UnitKind =
  | 'fighter-division'
  | 'jet-fighter-division'
  | 'jet-division'
  | 'air-division'
  | 'bomber-division'
  | 'ground-attack-division'
  | 'anti-aircraft-division'
  | 'air-brigade'
  | 'fighter-regiment'
  | 'jet-regiment'
  | 'reconnaissance-regiment'
  | 'transport-regiment'
  | 'aviation-regiment'
  | 'air-maintenance-battalion'
  | 'air-maintenance-detachment'
  | 'air-group'
  | 'air-unit'
  | 'anti-aircraft-unit'
  | 'troop-group'
  | 'air-crews'

/** Whether a thing exists, is planned, requested, given and so on, as the text has it. */
export type Status =
  | 'existing'
  | 'planned'
  | 'requested'
  | 'to-be-formed'
  | 'to-be-trained'
  | 'being-built'
  | 'ordered'
  | 'took-place'
  | 'agreed'
  | 'under-examination'
  | 'deferred'
  | 'given'
  | 'open'

/** Kind of event. */
export type EventKind =
  | 'meeting'
  | 'session'
  | 'battle'
  | 'course'
  | 'transfer'
  | 'concentration'
  | 'deployment'
  | 'decision'
  | 'formation'
  | 'construction'
  | 'mission'
  | 'completion'
  | 'conveyance'
  | 'drafting'
  | 'shortage'
  | 'conversation'
  | 'research-work'
  | 'speech'
  | 'exchange'
  | 'task-event'

/** What a time is the time of. */
export type TimeKind =
  | 'dated'
  | 'written'
  | 'done'
  | 'held'
  | 'deadline'
  | 'period'
  | 'begin'
  | 'end'
  | 'as-of'
  | 'expected'

/** How a time limits. */
export type Bound =
  | 'at-time'
  | 'by-time'
  | 'from-time'
  | 'until-time'
  | 'between'
  | 'about-time'

/** On what a statement rests. */
export type Basis =
  | 'stated'
  | 'inferred'
  | 'computed'
  | 'outside-knowledge'

/** How far an identity goes. */
export type IdentityDegree =
  | 'same'
  | 'possibly-same'
  | 'not-same'

/** Kind of language version. */
export type VersionKind =
  | 'original-language'
  | 'translated'

/** What a figure measures. */
export type Measure =
  | 'number'
  | 'capacity'
  | 'strength'
  | 'yearly-output'
  | 'share'
  | 'ratio'
  | 'experience'
  | 'thrust'
  | 'section'
  | 'stroke'
  | 'mach-number'
  | 'range'
  | 'duration'
  | 'size'

/** What is counted, or unit of measurement. */
export type Unit =
  | 'men'
  | 'people'
  | 'crews'
  | 'pilots'
  | 'advisers'
  | 'specialists'
  | 'divisions'
  | 'regiments'
  | 'battalions'
  | 'detachments'
  | 'brigades'
  | 'copies'
  | 'factories'
  | 'workers'
  | 'months'
  | 'years'
  | 'percent'
  | 'tons'
  | 'centimetres'
  | 'kilometres'
  | 'centres'
  | 'tasks'
  | 'departments'
  | 'models'
  | 'persons-each'

/** How exact a number is. */
export type Qualifier =
  | 'exactly'
  | 'some'
  | 'around'
  | 'approximately'
  | 'up-to'
  | 'more-than'
  | 'not-less-than'
  | 'minimum-necessary'

/** What is done about aid. */
export type AidAct =
  | 'request'
  | 'offer'
  | 'acceptance'
  | 'plan'
  | 'order'
  | 'deferral'
  | 'aid-given'
  | 'own-resources'
  | 'advice'
  | 'agreement'
  | 'suggestion'
  | 'order-placed'
  | 'consideration'

/** What the aid consists of. */
export type AidKind =
  | 'air-cover'
  | 'air-defence'
  | 'units'
  | 'personnel'
  | 'advisers-kind'
  | 'instructors'
  | 'specialists-kind'
  | 'training'
  | 'materiel-kind'
  | 'training-equipment'
  | 'facility'
  | 'factory-design'
  | 'models-kind'
  | 'research-help'
  | 'consultation'
  | 'formation-kind'
  | 'information'
  | 'education'
  | 'help-not-specified'

/** Whether units or personnel come with their materiel. */
export type Materiel =
  | 'with-materiel'
  | 'without-materiel'
  | 'materiel-not-stated'

/** What kind of answer an item received. */
export type ResponseKind =
  | 'agreed-response'
  | 'welcomed'
  | 'referred'
  | 'put-off'
  | 'announced'
  | 'reply-mentioned'
  | 'no-response'

/** What an editorial note remarks. */
export type EditorialKind =
  | 'bracketed-addition'
  | 'sic'
  | 'elision'
  | 'slip'
  | 'difference'
  | 'not-stated'
  | 'open-reading'
  | 'doubtful-reading'
  | 'outside-note'
  | 'remark'

/** Anything that is described here, with the passages that support the description. */
export interface Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | NodeId
  readonly type?: 'Document' | 'MentionedDocument' | 'SourceText' | 'LanguageVersion' | 'Copy' | 'Inscription' | 'Identifier' | 'ArchiveReference' | 'ProcessingStep' | 'Participation' | 'Name' | 'IdentityClaim' | 'Person' | 'Organization' | 'MilitaryUnit' | 'Place' | 'EquipmentType' | 'Event' | 'Time' | 'Figure' | 'AidItem' | 'Response' | 'EditorialNote' | 'Telegram' | 'Minutes' | 'Note'
  /** The source text from which the passages given here are cited, unless a passage names another. */
  readonly text?: Ref
  /** What there is to say about this, in words of our own. */
  readonly description?: LanguageMap
  /** A remark on the text, or on what it leaves open, at this point. */
  readonly editorialNote?: readonly EditorialNote[]
  /** A passage of a source text that supports the description. */
  readonly evidence?: readonly (Passage | SpecificResource)[]
}

/** A document, whether its text was read or it is only mentioned. */
export interface Record extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | NodeId
  readonly type?: 'Document' | 'MentionedDocument' | 'Telegram' | 'Minutes' | 'Note'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: DocumentKind
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** Who takes part in this, in which role. */
  readonly participation?: readonly Participation[]
  /** A number or mark that identifies this. */
  readonly identifier?: readonly Identifier[]
}

/** A document whose text was read for this description, or one that such a document carries inside it. */
export interface Document extends Record {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | NodeId
  readonly type: 'Document' | 'Telegram' | 'Minutes' | 'Note'
  /** Title as the document has it, in each language; in square brackets if it was supplied. */
  readonly title: LanguageMap
  /** Place in an order, counted from 1: among the parts of a document, the persons of a list, the copies of a distribution. */
  readonly position?: Integer
  /** Where an archive keeps the document or a copy of it. */
  readonly archiveReference?: readonly ArchiveReference[]
  /** A marking on the document beside its message. */
  readonly inscription?: readonly Inscription[]
  /** A copy of the document as it was distributed. */
  readonly copy?: readonly Copy[]
  /** A thing done to the document on its way. */
  readonly processing?: readonly ProcessingStep[]
  /** The wording of the document in one language. */
  readonly version?: readonly LanguageVersion[]
  /** A document that this one carries inside it: a telegram that it passes on, a note that is added to it. */
  readonly encloses?: readonly Document[]
  /** A person, body, place, document or event that the document names or refers to. */
  readonly mentions?: readonly Ref[]
}

/** A document known only because another one mentions it. */
export interface MentionedDocument extends Record {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'MentionedDocument'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** Whether the thing exists, is planned, is requested, is given and so on, as the text has it. */
  readonly status?: Status
}

/** The digital text from which passages are cited. The text itself is not published; its digest identifies it. */
export interface SourceText extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'SourceText'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** Who takes part in this, in which role. */
  readonly participation?: readonly Participation[]
  /** A number or mark that identifies this. */
  readonly identifier?: readonly Identifier[]
  /** SHA-256 digest of the text's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Length of the text in bytes, encoded as UTF-8. */
  readonly byteLength: Integer
  /** Number of lines of the text; a last line without a line break counts. */
  readonly lineCount: Integer
  /** Address at which the text was published. */
  readonly webAddress?: string
  /** The statement of rights. */
  readonly rights?: LanguageMap
}

/** The wording of a document in one language: the original, a transcription or a translation. */
export interface LanguageVersion extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'LanguageVersion'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: VersionKind
  /** Language, as an IRI. */
  readonly language: Iri
  /** Line of the source text, counted from 1, on which the version begins. */
  readonly firstLine?: Integer
  /** Line of the source text, counted from 1, on which the version ends. */
  readonly lastLine?: Integer
  /** The version that this one translates. */
  readonly translationOf?: Ref
}

/** One copy of a document as it was distributed. */
export interface Copy extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Copy'
  /** Place in an order, counted from 1: among the parts of a document, the persons of a list, the copies of a distribution. */
  readonly position?: Integer
  /** Whether the text states it, or it was inferred or computed from what the text states. */
  readonly basis?: Basis
  /** Number of the copy within the distribution. */
  readonly copyNumber?: Integer
  /** The person or body that the copy went to. */
  readonly addressee?: Ref
}

/** A marking on a document beside its message: classification, urgency, stamp, handwritten note, signature, line of dispatch. */
export interface Inscription extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Inscription'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: InscriptionKind
  /** Place in an order, counted from 1: among the parts of a document, the persons of a list, the copies of a distribution. */
  readonly position?: Integer
  /** The words as they are written, in the language and script of the tag. */
  readonly form?: LanguageMap
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** Where this is, was, or is to be. */
  readonly place?: readonly Ref[]
  /** The document that the inscription, the response or the note speaks of. */
  readonly refersTo?: readonly Ref[]
  /** The grade of secrecy or urgency that the inscription expresses. */
  readonly level?: Level
  /** The person or body that takes part, processes, inscribes or answers. */
  readonly agent?: readonly Ref[]
}

/** A number or mark that identifies a document or a part of it, with its kind and its issuer. */
export interface Identifier extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Identifier'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: IdentifierKind
  /** The document that the inscription, the response or the note speaks of. */
  readonly refersTo?: readonly Ref[]
  /** The number, mark or value itself, as it is written. */
  readonly value: string
  /** Characters of the identifier that the text marks as doubtful, as they stand. */
  readonly doubtful?: readonly string[]
  /** The list or series in which the number counts. */
  readonly within?: LanguageMap
  /** The agent that issued the identifier. */
  readonly issuedBy?: Ref
}

/** Where an archive keeps a document: fonds, inventory, file and leaves, or the archive's own terms. */
export interface ArchiveReference extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'ArchiveReference'
  /** The archive, library or collection that keeps the document. */
  readonly heldBy: Ref
  /** Number of the fonds. */
  readonly fonds?: string
  /** Number of the inventory within the fonds. */
  readonly inventory?: string
  /** Year that the reference gives between inventory and file. */
  readonly year?: string
  /** Number of the file within the inventory. */
  readonly file?: string
  /** Leaf or leaves within the file, as they are written. */
  readonly leaves?: string
  /** Name of the collection, where the archive has no fonds. */
  readonly collection?: string
  /** The number under which the archive or library finds it. */
  readonly callNumber?: string
}

/** One thing done to a document on its way: sent, received, deciphered, printed, verified, translated, obtained. */
export interface ProcessingStep extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'ProcessingStep'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: ProcessingKind
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** Where this is, was, or is to be. */
  readonly place?: readonly Ref[]
  /** A number that a text states of this. */
  readonly figure?: readonly Figure[]
  /** Who takes part in this, in which role. */
  readonly participation?: readonly Participation[]
  /** The person or body that takes part, processes, inscribes or answers. */
  readonly agent?: readonly Ref[]
}

/** An agent in a role in one document, event or body, with the office as it is stated there. */
export interface Participation extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Participation'
  /** Place in an order, counted from 1: among the parts of a document, the persons of a list, the copies of a distribution. */
  readonly position?: Integer
  /** Whether the text states it, or it was inferred or computed from what the text states. */
  readonly basis?: Basis
  /** The person or body that takes part, processes, inscribes or answers. */
  readonly agent: Ref
  /** The role in which the agent takes part. */
  readonly role: Role
  /** Office, rank or title as the text states it there, in each of its languages. */
  readonly office?: LanguageMap
  /** The body that the agent speaks or acts for. */
  readonly onBehalfOf?: Ref
}

/** A name as a text writes it; the language tag says in which language and script. */
export interface Name extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Name'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind?: NameKind
  /** The words as they are written, in the language and script of the tag. */
  readonly form: LanguageMap
  /** Whether the text states it, or it was inferred or computed from what the text states. */
  readonly basis?: Basis
}

/** The claim that two descriptions are of the same one, with its degree and its reason. */
export interface IdentityClaim extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'IdentityClaim'
  /** The other one that the identity claim is about. */
  readonly with: Ref
  /** How far the identity goes: the same, possibly the same, not the same. */
  readonly degree: IdentityDegree
  /** What there is to say about this, in words of our own. */
  readonly description: LanguageMap
}

/** A person or a body that acts. */
export interface Agent extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type?: 'Person' | 'Organization' | 'MilitaryUnit'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** A name as a text writes it. */
  readonly name?: readonly Name[]
  /** The state that the person, body or unit belongs to. */
  readonly side?: Ref
  /** A claim that this is the same as another, or possibly the same. */
  readonly identity?: readonly IdentityClaim[]
}

/** A human being, with or without a name in the texts. */
export interface Person extends Agent {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'Person'
  /** A body that the person belongs to. */
  readonly memberOf?: readonly Ref[]
}

/** A body that acts: a state, ministry, directorate, commission, delegation, institute, school, factory or archive. */
export interface Organization extends Agent {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'Organization' | 'MilitaryUnit'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind?: OrganizationKind
  /** Type of equipment that the body makes, or is to make. */
  readonly produces?: readonly Ref[]
  /** Whether the thing exists, is planned, is requested, is given and so on, as the text has it. */
  readonly status?: Status
  /** The whole that this is a part of. */
  readonly partOf?: readonly Ref[]
  /** Where this is, was, or is to be. */
  readonly place?: readonly Ref[]
  /** A number that a text states of this. */
  readonly figure?: readonly Figure[]
  /** Who takes part in this, in which role. */
  readonly participation?: readonly Participation[]
  /** A number or mark that identifies this. */
  readonly identifier?: readonly Identifier[]
}

/** A unit of armed forces, or several like units named together, whether it exists, is planned, is requested or is to be trained. */
export interface MilitaryUnit extends Organization {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'MilitaryUnit'
  /** Size and service of a military unit. */
  readonly unitKind: UnitKind
  /** Type of equipment that the unit has or is to have, the figure counts, or the aid consists of or is for. */
  readonly equipment?: readonly Ref[]
  /** The unit that the unit or the aid is to train. */
  readonly trains?: readonly Ref[]
  /** How many of which units or crews the unit is made of. */
  readonly composition?: readonly Figure[]
  /** The unit that this unit maintains or supports. */
  readonly serves?: readonly Ref[]
}

/** A place or region that the texts name. */
export interface Place extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'Place'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** A name as a text writes it. */
  readonly name?: readonly Name[]
  /** The whole that this is a part of. */
  readonly partOf?: readonly Ref[]
  /** A claim that this is the same as another, or possibly the same. */
  readonly identity?: readonly IdentityClaim[]
}

/** A type of weapon, aircraft or other equipment, in the words of the texts. */
export interface EquipmentType extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'EquipmentType'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** A name as a text writes it. */
  readonly name?: readonly Name[]
  /** Whether the thing exists, is planned, is requested, is given and so on, as the text has it. */
  readonly status?: Status
  /** A number that a text states of this. */
  readonly figure?: readonly Figure[]
  /** A claim that this is the same as another, or possibly the same. */
  readonly identity?: readonly IdentityClaim[]
}

/** Something that happened or was planned to happen: a meeting, a battle, a course, a transfer. */
export interface Event extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'Event'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: EventKind
  /** Type of equipment that the unit has or is to have, the figure counts, or the aid consists of or is for. */
  readonly equipment?: readonly Ref[]
  /** Whether the thing exists, is planned, is requested, is given and so on, as the text has it. */
  readonly status?: Status
  /** The whole that this is a part of. */
  readonly partOf?: readonly Ref[]
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** Where this is, was, or is to be. */
  readonly place?: readonly Ref[]
  /** A number that a text states of this. */
  readonly figure?: readonly Figure[]
  /** Who takes part in this, in which role. */
  readonly participation?: readonly Participation[]
  /** A claim that this is the same as another, or possibly the same. */
  readonly identity?: readonly IdentityClaim[]
  /** The document that records the event. */
  readonly recordedIn?: readonly Ref[]
}

/** A date, clock time or period, what it is the time of, and the words it is given in. */
export interface Time extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Time'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: TimeKind
  /** The words as they are written, in the language and script of the tag. */
  readonly form?: LanguageMap
  /** Whether the text states it, or it was inferred or computed from what the text states. */
  readonly basis?: Basis
  /** Date or interval in EDTF, level 1 (ISO 8601-2:2019). */
  readonly date?: string
  /** Time of day as the clock showed it; the zone is not known. */
  readonly clockTime?: string
  /** How the time limits: on it, by it, from it, until it, about it. */
  readonly bound?: Bound
}

/** A number that a text states of something. Figures that contradict each other stand side by side. */
export interface Figure extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Figure'
  /** Who says it, where the text gives a speaker. */
  readonly speaker?: Ref
  /** Type of equipment that the unit has or is to have, the figure counts, or the aid consists of or is for. */
  readonly equipment?: readonly Ref[]
  /** The words as they are written, in the language and script of the tag. */
  readonly form?: LanguageMap
  /** Whether the text states it, or it was inferred or computed from what the text states. */
  readonly basis?: Basis
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** What the figure measures. */
  readonly measure?: Measure
  /** The number, where it counts whole things. */
  readonly count?: Integer
  /** The number, where it measures. */
  readonly amount?: Decimal
  /** Lower end of a range. */
  readonly minimum?: Decimal
  /** Upper end of a range. */
  readonly maximum?: Decimal
  /** What is counted, or the unit of measurement. */
  readonly unit?: Unit
  /** How exact the number is: some, around, up to, more than. */
  readonly qualifier?: Qualifier
  /** A figure that states the same thing with another value. */
  readonly rivals?: readonly Ref[]
}

/** One thing that is asked, offered, planned, accepted, deferred or given as aid: by whom, to whom, what, how much, where, by when and on what condition. */
export interface AidItem extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId
  readonly type: 'AidItem'
  /** What this is called here, in each language. */
  readonly prefLabel: LanguageMap
  /** What is done about the aid: request, offer, acceptance, plan, order, deferral and so on. */
  readonly act: AidAct
  /** What the aid consists of. */
  readonly consistsOf: readonly AidKind[]
  /** The document, or the layer of it, that speaks of the item. */
  readonly statedIn: Ref
  /** Who says it, where the text gives a speaker. */
  readonly speaker?: Ref
  /** Who asks for the aid, or speaks of it on the receiving side. */
  readonly requester?: readonly Ref[]
  /** Who is asked for the aid, or gives it. */
  readonly provider?: readonly Ref[]
  /** For whom the aid is. */
  readonly beneficiary?: readonly Ref[]
  /** How much or how many the item is about. */
  readonly quantity?: readonly Figure[]
  /** The unit that is asked for, sent, moved or formed. */
  readonly militaryUnit?: readonly Ref[]
  /** Type of equipment that the unit has or is to have, the figure counts, or the aid consists of or is for. */
  readonly equipment?: readonly Ref[]
  /** Whether units or personnel come with their materiel, without it, or the text does not say. */
  readonly materiel?: Materiel
  /** The unit that the unit or the aid is to train. */
  readonly trains?: readonly Ref[]
  /** What the aid is for, in short. */
  readonly purpose?: LanguageMap
  /** Whether the thing exists, is planned, is requested, is given and so on, as the text has it. */
  readonly status?: Status
  /** The whole that this is a part of. */
  readonly partOf?: readonly Ref[]
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** Where this is, was, or is to be. */
  readonly place?: readonly Ref[]
  /** A number or mark that identifies this. */
  readonly identifier?: readonly Identifier[]
  /** The condition or permission on which it depends, in short. */
  readonly condition?: LanguageMap
  /** The answer that the item received. */
  readonly response?: readonly Response[]
  /** The item in whose place this one could stand. */
  readonly alternativeTo?: readonly Ref[]
  /** Rank among alternatives, the most wanted first, counted from 1. */
  readonly rank?: Integer
}

/** The answer that an item of aid received, or the fact that the texts hold none. */
export interface Response extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Response'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: ResponseKind
  /** A date, clock time or period of this. */
  readonly time?: readonly Time[]
  /** The document that the inscription, the response or the note speaks of. */
  readonly refersTo?: readonly Ref[]
  /** The person or body that takes part, processes, inscribes or answers. */
  readonly agent?: readonly Ref[]
}

/** A remark on the state of the text or of our knowledge: an addition in brackets, a slip, a difference between versions, a silence, an open reading, outside knowledge. */
export interface EditorialNote extends Entity {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'EditorialNote'
  /** What kind of thing of its class this is, from the concept scheme of that class. */
  readonly kind: EditorialKind
  /** The words as they are written, in the language and script of the tag. */
  readonly form?: LanguageMap
  /** The document that the inscription, the response or the note speaks of. */
  readonly refersTo?: readonly Ref[]
  /** One of the readings that the text leaves open. */
  readonly alternative?: LanguageMap
  /** What there is to say about this, in words of our own. */
  readonly description: LanguageMap
}

/** A passage: a quotation on a line of a source text (Web Annotation, 4). */
export interface SpecificResource {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'SpecificResource'
  /** The source text that the passage is cited from. */
  readonly hasSource: Ref
  /** The line of the source text. */
  readonly hasSelector: FragmentSelector
}

/** A line of a source text, as RFC 5147 writes it (Web Annotation, 4.2.1). */
export interface FragmentSelector {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'FragmentSelector'
  /** The standard that the value follows. */
  readonly conformsTo: Iri
  /** The number, mark or value itself, as it is written. */
  readonly value: string
  /** The quotation on the line. */
  readonly refinedBy: TextQuoteSelector
}

/** The words quoted (Web Annotation, 4.2.4). */
export interface TextQuoteSelector {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'TextQuoteSelector'
  /** The words quoted, at most ten. */
  readonly exact: string
}

/** The corpus as a dataset (DCAT 3, 6.6). */
export interface Dataset {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | BareId
  readonly type: 'Dataset'
  /** Title as the document has it, in each language; in square brackets if it was supplied. */
  readonly title: LanguageMap
  /** The licence under which the dataset may be used. */
  readonly license: Iri
  /** A keyword of the dataset. */
  readonly keyword?: LanguageMap
  /** A file that holds the dataset. */
  readonly distribution?: readonly Distribution[]
  /** What there is to say about this, in words of our own. */
  readonly description: LanguageMap
}

/** A file that holds the dataset (DCAT 3, 6.8). */
export interface Distribution {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: NodeId
  readonly type?: 'Distribution'
  /** Address of the file. */
  readonly downloadURL: Iri
  /** Media type of the file, as an IRI of the IANA registry. */
  readonly mediaType: Iri
}

/** A message sent by telegraph or cable, ciphered or plain. */
export interface Telegram extends Document {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | NodeId
  readonly type: 'Telegram'
}

/** The record of a meeting: who was present, what was said and what was agreed. */
export interface Minutes extends Document {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | NodeId
  readonly type: 'Minutes'
}

/** A text that its author adds to a document which he conveys. */
export interface Note extends Document {
  /** Relative to the base of the corpus: `class/name`, or `#name` for a node inside a record. */
  readonly id: RecordId | NodeId
  readonly type: 'Note'
}

/** Any record: a node that can stand on its own in a corpus. */
export type AnyRecord =
  | Document
  | MentionedDocument
  | SourceText
  | Person
  | Organization
  | MilitaryUnit
  | Place
  | EquipmentType
  | Event
  | AidItem
  | Dataset
  | Telegram
  | Minutes
  | Note

const { freeze } = Object

/** Ontology and shapes as tables. */
export const model: Model = freeze({
 "prefixes":freeze({
  "ch":"https://w3id.org/chancery/ns#",
  "dcat":"http://www.w3.org/ns/dcat#",
  "dcterms":"http://purl.org/dc/terms/",
  "edtf":"http://id.loc.gov/datatypes/edtf/",
  "oa":"http://www.w3.org/ns/oa#",
  "rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "skos":"http://www.w3.org/2004/02/skos/core#",
  "term":"https://w3id.org/chancery/terms#",
  "xsd":"http://www.w3.org/2001/XMLSchema#"
 }),
 "classes":freeze({
  "Entity":freeze({"iri":"https://w3id.org/chancery/ns#Entity","ancestors":freeze([]),"abstract":true,"uses":freeze({"text":freeze({"min":0,"max":1,"range":"SourceText"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Record":freeze({"iri":"https://w3id.org/chancery/ns#Record","ancestors":freeze(["Entity"]),"abstract":true,"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"DocumentKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"time":freeze({"min":0,"range":"Time","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Document":freeze({"iri":"https://w3id.org/chancery/ns#Document","ancestors":freeze(["Record","Entity"]),"uses":freeze({"title":freeze({"min":1}),"kind":freeze({"min":1,"max":1,"range":"DocumentKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"time":freeze({"min":0,"range":"Time","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"archiveReference":freeze({"min":0,"range":"ArchiveReference","nested":true}),"inscription":freeze({"min":0,"range":"Inscription","nested":true}),"copy":freeze({"min":0,"range":"Copy","nested":true}),"processing":freeze({"min":0,"range":"ProcessingStep","nested":true}),"version":freeze({"min":0,"range":"LanguageVersion","nested":true}),"encloses":freeze({"min":0,"range":"Document","nested":true}),"mentions":freeze({"min":0,"range":"Entity"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "MentionedDocument":freeze({"iri":"https://w3id.org/chancery/ns#MentionedDocument","ancestors":freeze(["Record","Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"kind":freeze({"min":1,"max":1,"range":"DocumentKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"status":freeze({"min":0,"max":1,"range":"Status"}),"time":freeze({"min":0,"range":"Time","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "SourceText":freeze({"iri":"https://w3id.org/chancery/ns#SourceText","ancestors":freeze(["Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"sha256":freeze({"min":1,"max":1}),"byteLength":freeze({"min":1,"max":1}),"lineCount":freeze({"min":1,"max":1}),"webAddress":freeze({"min":0,"max":1}),"rights":freeze({"min":0}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "LanguageVersion":freeze({"iri":"https://w3id.org/chancery/ns#LanguageVersion","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"VersionKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"language":freeze({"min":1,"max":1}),"firstLine":freeze({"min":0,"max":1}),"lastLine":freeze({"min":0,"max":1}),"translationOf":freeze({"min":0,"max":1,"range":"LanguageVersion"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Copy":freeze({"iri":"https://w3id.org/chancery/ns#Copy","ancestors":freeze(["Entity"]),"uses":freeze({"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"basis":freeze({"min":0,"max":1,"range":"Basis"}),"copyNumber":freeze({"min":0,"max":1}),"addressee":freeze({"min":0,"max":1,"range":"Agent"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Inscription":freeze({"iri":"https://w3id.org/chancery/ns#Inscription","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"InscriptionKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"form":freeze({"min":0}),"time":freeze({"min":0,"range":"Time","nested":true}),"place":freeze({"min":0,"range":"Place"}),"refersTo":freeze({"min":0,"range":"Record"}),"level":freeze({"min":0,"max":1,"range":"Level"}),"agent":freeze({"min":0,"range":"Agent"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Identifier":freeze({"iri":"https://w3id.org/chancery/ns#Identifier","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"IdentifierKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"refersTo":freeze({"min":0,"range":"Record"}),"value":freeze({"min":1,"max":1}),"doubtful":freeze({"min":0}),"within":freeze({"min":0}),"issuedBy":freeze({"min":0,"max":1,"range":"Agent"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "ArchiveReference":freeze({"iri":"https://w3id.org/chancery/ns#ArchiveReference","ancestors":freeze(["Entity"]),"uses":freeze({"text":freeze({"min":0,"max":1,"range":"SourceText"}),"heldBy":freeze({"min":1,"max":1,"range":"Organization"}),"fonds":freeze({"min":0,"max":1}),"inventory":freeze({"min":0,"max":1}),"year":freeze({"min":0,"max":1}),"file":freeze({"min":0,"max":1}),"leaves":freeze({"min":0,"max":1}),"collection":freeze({"min":0,"max":1}),"callNumber":freeze({"min":0,"max":1}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "ProcessingStep":freeze({"iri":"https://w3id.org/chancery/ns#ProcessingStep","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"ProcessingKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"time":freeze({"min":0,"range":"Time","nested":true}),"place":freeze({"min":0,"range":"Place"}),"figure":freeze({"min":0,"range":"Figure","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"agent":freeze({"min":0,"range":"Agent"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Participation":freeze({"iri":"https://w3id.org/chancery/ns#Participation","ancestors":freeze(["Entity"]),"uses":freeze({"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"basis":freeze({"min":0,"max":1,"range":"Basis"}),"agent":freeze({"min":1,"max":1,"range":"Agent"}),"role":freeze({"min":1,"max":1,"range":"Role"}),"office":freeze({"min":0}),"onBehalfOf":freeze({"min":0,"max":1,"range":"Organization"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Name":freeze({"iri":"https://w3id.org/chancery/ns#Name","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":0,"max":1,"range":"NameKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"form":freeze({"min":1}),"basis":freeze({"min":0,"max":1,"range":"Basis"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "IdentityClaim":freeze({"iri":"https://w3id.org/chancery/ns#IdentityClaim","ancestors":freeze(["Entity"]),"uses":freeze({"text":freeze({"min":0,"max":1,"range":"SourceText"}),"with":freeze({"min":1,"max":1,"range":"Entity"}),"degree":freeze({"min":1,"max":1,"range":"IdentityDegree"}),"description":freeze({"min":1}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Agent":freeze({"iri":"https://w3id.org/chancery/ns#Agent","ancestors":freeze(["Entity"]),"abstract":true,"uses":freeze({"prefLabel":freeze({"min":1}),"name":freeze({"min":0,"range":"Name","nested":true}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"side":freeze({"min":0,"max":1,"range":"Organization"}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Person":freeze({"iri":"https://w3id.org/chancery/ns#Person","ancestors":freeze(["Agent","Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"name":freeze({"min":0,"range":"Name","nested":true}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"side":freeze({"min":0,"max":1,"range":"Organization"}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"memberOf":freeze({"min":0,"range":"Organization"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Organization":freeze({"iri":"https://w3id.org/chancery/ns#Organization","ancestors":freeze(["Agent","Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"kind":freeze({"min":0,"max":1,"range":"OrganizationKind"}),"name":freeze({"min":0,"range":"Name","nested":true}),"produces":freeze({"min":0,"range":"EquipmentType"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"status":freeze({"min":0,"max":1,"range":"Status"}),"partOf":freeze({"min":0,"range":"Entity"}),"place":freeze({"min":0,"range":"Place"}),"figure":freeze({"min":0,"range":"Figure","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"side":freeze({"min":0,"max":1,"range":"Organization"}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "MilitaryUnit":freeze({"iri":"https://w3id.org/chancery/ns#MilitaryUnit","ancestors":freeze(["Organization","Agent","Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"kind":freeze({"min":0,"max":1,"range":"OrganizationKind"}),"name":freeze({"min":0,"range":"Name","nested":true}),"unitKind":freeze({"min":1,"max":1,"range":"UnitKind"}),"equipment":freeze({"min":0,"range":"EquipmentType"}),"produces":freeze({"min":0,"range":"EquipmentType"}),"trains":freeze({"min":0,"range":"MilitaryUnit"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"status":freeze({"min":0,"max":1,"range":"Status"}),"partOf":freeze({"min":0,"range":"Entity"}),"place":freeze({"min":0,"range":"Place"}),"figure":freeze({"min":0,"range":"Figure","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"side":freeze({"min":0,"max":1,"range":"Organization"}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"composition":freeze({"min":0,"range":"Figure","nested":true}),"serves":freeze({"min":0,"range":"MilitaryUnit"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Place":freeze({"iri":"https://w3id.org/chancery/ns#Place","ancestors":freeze(["Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"name":freeze({"min":0,"range":"Name","nested":true}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"partOf":freeze({"min":0,"range":"Entity"}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "EquipmentType":freeze({"iri":"https://w3id.org/chancery/ns#EquipmentType","ancestors":freeze(["Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"name":freeze({"min":0,"range":"Name","nested":true}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"status":freeze({"min":0,"max":1,"range":"Status"}),"figure":freeze({"min":0,"range":"Figure","nested":true}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Event":freeze({"iri":"https://w3id.org/chancery/ns#Event","ancestors":freeze(["Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"kind":freeze({"min":1,"max":1,"range":"EventKind"}),"equipment":freeze({"min":0,"range":"EquipmentType"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"status":freeze({"min":0,"max":1,"range":"Status"}),"partOf":freeze({"min":0,"range":"Entity"}),"time":freeze({"min":0,"range":"Time","nested":true}),"place":freeze({"min":0,"range":"Place"}),"figure":freeze({"min":0,"range":"Figure","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identity":freeze({"min":0,"range":"IdentityClaim","nested":true}),"recordedIn":freeze({"min":0,"range":"Record"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Time":freeze({"iri":"https://w3id.org/chancery/ns#Time","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"TimeKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"form":freeze({"min":0}),"basis":freeze({"min":0,"max":1,"range":"Basis"}),"date":freeze({"min":0,"max":1}),"clockTime":freeze({"min":0,"max":1}),"bound":freeze({"min":0,"max":1,"range":"Bound"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Figure":freeze({"iri":"https://w3id.org/chancery/ns#Figure","ancestors":freeze(["Entity"]),"uses":freeze({"speaker":freeze({"min":0,"max":1,"range":"Agent"}),"equipment":freeze({"min":0,"range":"EquipmentType"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"form":freeze({"min":0}),"basis":freeze({"min":0,"max":1,"range":"Basis"}),"time":freeze({"min":0,"range":"Time","nested":true}),"measure":freeze({"min":0,"max":1,"range":"Measure"}),"count":freeze({"min":0,"max":1}),"amount":freeze({"min":0,"max":1}),"minimum":freeze({"min":0,"max":1}),"maximum":freeze({"min":0,"max":1}),"unit":freeze({"min":0,"max":1,"range":"Unit"}),"qualifier":freeze({"min":0,"max":1,"range":"Qualifier"}),"rivals":freeze({"min":0,"range":"Figure"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "AidItem":freeze({"iri":"https://w3id.org/chancery/ns#AidItem","ancestors":freeze(["Entity"]),"uses":freeze({"prefLabel":freeze({"min":1}),"act":freeze({"min":1,"max":1,"range":"AidAct"}),"consistsOf":freeze({"min":1,"range":"AidKind"}),"statedIn":freeze({"min":1,"max":1,"range":"Document"}),"speaker":freeze({"min":0,"max":1,"range":"Agent"}),"requester":freeze({"min":0,"range":"Agent"}),"provider":freeze({"min":0,"range":"Agent"}),"beneficiary":freeze({"min":0,"range":"Agent"}),"quantity":freeze({"min":0,"range":"Figure","nested":true}),"militaryUnit":freeze({"min":0,"range":"MilitaryUnit"}),"equipment":freeze({"min":0,"range":"EquipmentType"}),"materiel":freeze({"min":0,"max":1,"range":"Materiel"}),"trains":freeze({"min":0,"range":"MilitaryUnit"}),"purpose":freeze({"min":0}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"status":freeze({"min":0,"max":1,"range":"Status"}),"partOf":freeze({"min":0,"range":"Entity"}),"time":freeze({"min":0,"range":"Time","nested":true}),"place":freeze({"min":0,"range":"Place"}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"condition":freeze({"min":0}),"response":freeze({"min":0,"range":"Response","nested":true}),"alternativeTo":freeze({"min":0,"range":"AidItem"}),"rank":freeze({"min":0,"max":1}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Response":freeze({"iri":"https://w3id.org/chancery/ns#Response","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"ResponseKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"time":freeze({"min":0,"range":"Time","nested":true}),"refersTo":freeze({"min":0,"range":"Record"}),"agent":freeze({"min":0,"range":"Agent"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "EditorialNote":freeze({"iri":"https://w3id.org/chancery/ns#EditorialNote","ancestors":freeze(["Entity"]),"uses":freeze({"kind":freeze({"min":1,"max":1,"range":"EditorialKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"form":freeze({"min":0}),"refersTo":freeze({"min":0,"range":"Record"}),"alternative":freeze({"min":0}),"description":freeze({"min":1}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "SpecificResource":freeze({"iri":"http://www.w3.org/ns/oa#SpecificResource","ancestors":freeze([]),"uses":freeze({"hasSource":freeze({"min":1,"max":1,"range":"SourceText"}),"hasSelector":freeze({"min":1,"max":1,"range":"FragmentSelector","nested":true})})}),
  "FragmentSelector":freeze({"iri":"http://www.w3.org/ns/oa#FragmentSelector","ancestors":freeze([]),"uses":freeze({"value":freeze({"min":1,"max":1}),"conformsTo":freeze({"min":1,"max":1}),"refinedBy":freeze({"min":1,"max":1,"range":"TextQuoteSelector","nested":true})})}),
  "TextQuoteSelector":freeze({"iri":"http://www.w3.org/ns/oa#TextQuoteSelector","ancestors":freeze([]),"uses":freeze({"exact":freeze({"min":1,"max":1})})}),
  "Dataset":freeze({"iri":"http://www.w3.org/ns/dcat#Dataset","ancestors":freeze([]),"uses":freeze({"title":freeze({"min":1}),"license":freeze({"min":1,"max":1}),"keyword":freeze({"min":0}),"distribution":freeze({"min":0,"range":"Distribution","nested":true}),"description":freeze({"min":1})})}),
  "Distribution":freeze({"iri":"http://www.w3.org/ns/dcat#Distribution","ancestors":freeze([]),"uses":freeze({"downloadURL":freeze({"min":1,"max":1}),"mediaType":freeze({"min":1,"max":1})})}),
  "Telegram":freeze({"iri":"https://w3id.org/chancery/ns#Telegram","ancestors":freeze(["Document","Record","Entity"]),"uses":freeze({"title":freeze({"min":1}),"kind":freeze({"min":1,"max":1,"range":"DocumentKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"time":freeze({"min":0,"range":"Time","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"archiveReference":freeze({"min":0,"range":"ArchiveReference","nested":true}),"inscription":freeze({"min":0,"range":"Inscription","nested":true}),"copy":freeze({"min":0,"range":"Copy","nested":true}),"processing":freeze({"min":0,"range":"ProcessingStep","nested":true}),"version":freeze({"min":0,"range":"LanguageVersion","nested":true}),"encloses":freeze({"min":0,"range":"Document","nested":true}),"mentions":freeze({"min":0,"range":"Entity"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Minutes":freeze({"iri":"https://w3id.org/chancery/ns#Minutes","ancestors":freeze(["Document","Record","Entity"]),"uses":freeze({"title":freeze({"min":1}),"kind":freeze({"min":1,"max":1,"range":"DocumentKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"time":freeze({"min":0,"range":"Time","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"archiveReference":freeze({"min":0,"range":"ArchiveReference","nested":true}),"inscription":freeze({"min":0,"range":"Inscription","nested":true}),"copy":freeze({"min":0,"range":"Copy","nested":true}),"processing":freeze({"min":0,"range":"ProcessingStep","nested":true}),"version":freeze({"min":0,"range":"LanguageVersion","nested":true}),"encloses":freeze({"min":0,"range":"Document","nested":true}),"mentions":freeze({"min":0,"range":"Entity"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})}),
  "Note":freeze({"iri":"https://w3id.org/chancery/ns#Note","ancestors":freeze(["Document","Record","Entity"]),"uses":freeze({"title":freeze({"min":1}),"kind":freeze({"min":1,"max":1,"range":"DocumentKind"}),"text":freeze({"min":0,"max":1,"range":"SourceText"}),"position":freeze({"min":0,"max":1}),"time":freeze({"min":0,"range":"Time","nested":true}),"participation":freeze({"min":0,"range":"Participation","nested":true}),"identifier":freeze({"min":0,"range":"Identifier","nested":true}),"archiveReference":freeze({"min":0,"range":"ArchiveReference","nested":true}),"inscription":freeze({"min":0,"range":"Inscription","nested":true}),"copy":freeze({"min":0,"range":"Copy","nested":true}),"processing":freeze({"min":0,"range":"ProcessingStep","nested":true}),"version":freeze({"min":0,"range":"LanguageVersion","nested":true}),"encloses":freeze({"min":0,"range":"Document","nested":true}),"mentions":freeze({"min":0,"range":"Entity"}),"description":freeze({"min":0}),"editorialNote":freeze({"min":0,"range":"EditorialNote","nested":true}),"evidence":freeze({"min":0,"range":"SpecificResource","nested":true})})})
 }),
 "properties":freeze({
  "prefLabel":freeze({"iri":"http://www.w3.org/2004/02/skos/core#prefLabel","kind":"language","many":true}),
  "title":freeze({"iri":"http://purl.org/dc/terms/title","kind":"language","many":true}),
  "kind":freeze({"iri":"https://w3id.org/chancery/ns#kind","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "name":freeze({"iri":"https://w3id.org/chancery/ns#name","kind":"reference","many":true}),
  "act":freeze({"iri":"https://w3id.org/chancery/ns#act","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "consistsOf":freeze({"iri":"https://w3id.org/chancery/ns#consistsOf","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":true}),
  "unitKind":freeze({"iri":"https://w3id.org/chancery/ns#unitKind","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "statedIn":freeze({"iri":"https://w3id.org/chancery/ns#statedIn","kind":"reference","many":false}),
  "speaker":freeze({"iri":"https://w3id.org/chancery/ns#speaker","kind":"reference","many":false}),
  "requester":freeze({"iri":"https://w3id.org/chancery/ns#requester","kind":"reference","many":true}),
  "provider":freeze({"iri":"https://w3id.org/chancery/ns#provider","kind":"reference","many":true}),
  "beneficiary":freeze({"iri":"https://w3id.org/chancery/ns#beneficiary","kind":"reference","many":true}),
  "quantity":freeze({"iri":"https://w3id.org/chancery/ns#quantity","kind":"reference","many":true}),
  "militaryUnit":freeze({"iri":"https://w3id.org/chancery/ns#militaryUnit","kind":"reference","many":true}),
  "equipment":freeze({"iri":"https://w3id.org/chancery/ns#equipment","kind":"reference","many":true}),
  "produces":freeze({"iri":"https://w3id.org/chancery/ns#produces","kind":"reference","many":true}),
  "materiel":freeze({"iri":"https://w3id.org/chancery/ns#materiel","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "trains":freeze({"iri":"https://w3id.org/chancery/ns#trains","kind":"reference","many":true}),
  "purpose":freeze({"iri":"https://w3id.org/chancery/ns#purpose","kind":"language","many":true}),
  "text":freeze({"iri":"https://w3id.org/chancery/ns#text","kind":"reference","many":false}),
  "position":freeze({"iri":"https://w3id.org/chancery/ns#position","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "form":freeze({"iri":"https://w3id.org/chancery/ns#form","kind":"language","many":true}),
  "basis":freeze({"iri":"https://w3id.org/chancery/ns#basis","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "status":freeze({"iri":"https://w3id.org/chancery/ns#status","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "partOf":freeze({"iri":"https://w3id.org/chancery/ns#partOf","kind":"reference","many":true}),
  "time":freeze({"iri":"https://w3id.org/chancery/ns#time","kind":"reference","many":true}),
  "place":freeze({"iri":"https://w3id.org/chancery/ns#place","kind":"reference","many":true}),
  "figure":freeze({"iri":"https://w3id.org/chancery/ns#figure","kind":"reference","many":true}),
  "participation":freeze({"iri":"https://w3id.org/chancery/ns#participation","kind":"reference","many":true}),
  "identifier":freeze({"iri":"https://w3id.org/chancery/ns#identifier","kind":"reference","many":true}),
  "archiveReference":freeze({"iri":"https://w3id.org/chancery/ns#archiveReference","kind":"reference","many":true}),
  "inscription":freeze({"iri":"https://w3id.org/chancery/ns#inscription","kind":"reference","many":true}),
  "copy":freeze({"iri":"https://w3id.org/chancery/ns#copy","kind":"reference","many":true}),
  "processing":freeze({"iri":"https://w3id.org/chancery/ns#processing","kind":"reference","many":true}),
  "version":freeze({"iri":"https://w3id.org/chancery/ns#version","kind":"reference","many":true}),
  "encloses":freeze({"iri":"https://w3id.org/chancery/ns#encloses","kind":"reference","many":true}),
  "mentions":freeze({"iri":"https://w3id.org/chancery/ns#mentions","kind":"reference","many":true}),
  "refersTo":freeze({"iri":"https://w3id.org/chancery/ns#refersTo","kind":"reference","many":true}),
  "sha256":freeze({"iri":"https://w3id.org/chancery/ns#sha256","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "byteLength":freeze({"iri":"https://w3id.org/chancery/ns#byteLength","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "lineCount":freeze({"iri":"https://w3id.org/chancery/ns#lineCount","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "webAddress":freeze({"iri":"https://w3id.org/chancery/ns#webAddress","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#anyURI","many":false}),
  "rights":freeze({"iri":"http://purl.org/dc/terms/rights","kind":"language","many":true}),
  "language":freeze({"iri":"http://purl.org/dc/terms/language","kind":"reference","many":false}),
  "firstLine":freeze({"iri":"https://w3id.org/chancery/ns#firstLine","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "lastLine":freeze({"iri":"https://w3id.org/chancery/ns#lastLine","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "translationOf":freeze({"iri":"https://w3id.org/chancery/ns#translationOf","kind":"reference","many":false}),
  "copyNumber":freeze({"iri":"https://w3id.org/chancery/ns#copyNumber","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "addressee":freeze({"iri":"https://w3id.org/chancery/ns#addressee","kind":"reference","many":false}),
  "level":freeze({"iri":"https://w3id.org/chancery/ns#level","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "agent":freeze({"iri":"https://w3id.org/chancery/ns#agent","kind":"reference","many":true}),
  "value":freeze({"iri":"http://www.w3.org/1999/02/22-rdf-syntax-ns#value","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "doubtful":freeze({"iri":"https://w3id.org/chancery/ns#doubtful","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":true}),
  "within":freeze({"iri":"https://w3id.org/chancery/ns#within","kind":"language","many":true}),
  "issuedBy":freeze({"iri":"https://w3id.org/chancery/ns#issuedBy","kind":"reference","many":false}),
  "heldBy":freeze({"iri":"https://w3id.org/chancery/ns#heldBy","kind":"reference","many":false}),
  "fonds":freeze({"iri":"https://w3id.org/chancery/ns#fonds","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "inventory":freeze({"iri":"https://w3id.org/chancery/ns#inventory","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "year":freeze({"iri":"https://w3id.org/chancery/ns#year","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "file":freeze({"iri":"https://w3id.org/chancery/ns#file","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "leaves":freeze({"iri":"https://w3id.org/chancery/ns#leaves","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "collection":freeze({"iri":"https://w3id.org/chancery/ns#collection","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "callNumber":freeze({"iri":"https://w3id.org/chancery/ns#callNumber","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "role":freeze({"iri":"https://w3id.org/chancery/ns#role","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "office":freeze({"iri":"https://w3id.org/chancery/ns#office","kind":"language","many":true}),
  "onBehalfOf":freeze({"iri":"https://w3id.org/chancery/ns#onBehalfOf","kind":"reference","many":false}),
  "with":freeze({"iri":"https://w3id.org/chancery/ns#with","kind":"reference","many":false}),
  "degree":freeze({"iri":"https://w3id.org/chancery/ns#degree","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "side":freeze({"iri":"https://w3id.org/chancery/ns#side","kind":"reference","many":false}),
  "identity":freeze({"iri":"https://w3id.org/chancery/ns#identity","kind":"reference","many":true}),
  "composition":freeze({"iri":"https://w3id.org/chancery/ns#composition","kind":"reference","many":true}),
  "serves":freeze({"iri":"https://w3id.org/chancery/ns#serves","kind":"reference","many":true}),
  "recordedIn":freeze({"iri":"https://w3id.org/chancery/ns#recordedIn","kind":"reference","many":true}),
  "date":freeze({"iri":"https://w3id.org/chancery/ns#date","kind":"literal","datatype":"http://id.loc.gov/datatypes/edtf/EDTF","many":false}),
  "clockTime":freeze({"iri":"https://w3id.org/chancery/ns#clockTime","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#time","many":false}),
  "bound":freeze({"iri":"https://w3id.org/chancery/ns#bound","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "measure":freeze({"iri":"https://w3id.org/chancery/ns#measure","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "count":freeze({"iri":"https://w3id.org/chancery/ns#count","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "amount":freeze({"iri":"https://w3id.org/chancery/ns#amount","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#decimal","many":false}),
  "minimum":freeze({"iri":"https://w3id.org/chancery/ns#minimum","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#decimal","many":false}),
  "maximum":freeze({"iri":"https://w3id.org/chancery/ns#maximum","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#decimal","many":false}),
  "unit":freeze({"iri":"https://w3id.org/chancery/ns#unit","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "qualifier":freeze({"iri":"https://w3id.org/chancery/ns#qualifier","kind":"term","namespace":"https://w3id.org/chancery/terms#","many":false}),
  "rivals":freeze({"iri":"https://w3id.org/chancery/ns#rivals","kind":"reference","many":true}),
  "condition":freeze({"iri":"https://w3id.org/chancery/ns#condition","kind":"language","many":true}),
  "response":freeze({"iri":"https://w3id.org/chancery/ns#response","kind":"reference","many":true}),
  "alternativeTo":freeze({"iri":"https://w3id.org/chancery/ns#alternativeTo","kind":"reference","many":true}),
  "rank":freeze({"iri":"https://w3id.org/chancery/ns#rank","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","many":false}),
  "alternative":freeze({"iri":"https://w3id.org/chancery/ns#alternative","kind":"language","many":true}),
  "hasSource":freeze({"iri":"http://www.w3.org/ns/oa#hasSource","kind":"reference","many":false}),
  "hasSelector":freeze({"iri":"http://www.w3.org/ns/oa#hasSelector","kind":"reference","many":false}),
  "conformsTo":freeze({"iri":"http://purl.org/dc/terms/conformsTo","kind":"reference","many":false}),
  "refinedBy":freeze({"iri":"http://www.w3.org/ns/oa#refinedBy","kind":"reference","many":false}),
  "exact":freeze({"iri":"http://www.w3.org/ns/oa#exact","kind":"literal","datatype":"http://www.w3.org/2001/XMLSchema#string","many":false}),
  "license":freeze({"iri":"http://purl.org/dc/terms/license","kind":"reference","many":false}),
  "keyword":freeze({"iri":"http://www.w3.org/ns/dcat#keyword","kind":"language","many":true}),
  "distribution":freeze({"iri":"http://www.w3.org/ns/dcat#distribution","kind":"reference","many":true}),
  "downloadURL":freeze({"iri":"http://www.w3.org/ns/dcat#downloadURL","kind":"reference","many":false}),
  "mediaType":freeze({"iri":"http://www.w3.org/ns/dcat#mediaType","kind":"reference","many":false}),
  "memberOf":freeze({"iri":"https://w3id.org/chancery/ns#memberOf","kind":"reference","many":true}),
  "description":freeze({"iri":"http://purl.org/dc/terms/description","kind":"language","many":true}),
  "editorialNote":freeze({"iri":"https://w3id.org/chancery/ns#editorialNote","kind":"reference","many":true}),
  "evidence":freeze({"iri":"https://w3id.org/chancery/ns#evidence","kind":"reference","many":true})
 }),
 "schemes":freeze({
  "DocumentKind":freeze({"iri":"https://w3id.org/chancery/ns#DocumentKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["ciphered-telegram","cable","telegram-message","protocol","sender-note","directive","reply","proposal","plan-document","statute","blueprint","resolution"])}),
  "IdentifierKind":freeze({"iri":"https://w3id.org/chancery/ns#IdentifierKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["cipher-telegram-number","cable-number","sender-number","incoming-number","reply-number","typing-number","series-mark","protocol-number","paragraph-number","item-number","record-id"])}),
  "InscriptionKind":freeze({"iri":"https://w3id.org/chancery/ns#InscriptionKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["issuing-body","classification-mark","urgency-mark","addressee-line","dispatch-line","copy-line","stamp","handwritten-note","signature","processing-note"])}),
  "Level":freeze({"iri":"https://w3id.org/chancery/ns#Level","namespace":"https://w3id.org/chancery/terms#","names":freeze(["top-secret","extremely-urgent"])}),
  "ProcessingKind":freeze({"iri":"https://w3id.org/chancery/ns#ProcessingKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["dispatch","receipt","decipherment","printing","copying","verification","translation","obtaining","digital-publication"])}),
  "Role":freeze({"iri":"https://w3id.org/chancery/ns#Role","namespace":"https://w3id.org/chancery/terms#","names":freeze(["author","sender","conveyor","addressee","signatory","delegate","delegation-leader","interpreter","speaker-role","questioner","respondent","presenter","chair","member","commander","decipherer","typist","verifier","translator","obtainer","publisher","funder","issuer","recipient-of-order","drafter","decider","envoy","trainee","builder","planner","superior","leading-body","trainer","supplier","recipient","unit-deployed","combatant","adversary","participant"])}),
  "NameKind":freeze({"iri":"https://w3id.org/chancery/ns#NameKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["personal-name","pseudonym","official-name","short-name","variant-name","later-name","designation"])}),
  "OrganizationKind":freeze({"iri":"https://w3id.org/chancery/ns#OrganizationKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["state","government","ministry","directorate","department","general-staff","armed-forces","party-body","commission","delegation","research-institute","academy","university","school","factory","factory-group","training-centre","archive","library","foundation","publisher-body","test-range","group-of-persons","laboratory"])}),
  "UnitKind":freeze({"iri":"https://w3id.org/chancery/ns#UnitKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["fighter-division","jet-fighter-division","jet-division","air-division","bomber-division","ground-attack-division","anti-aircraft-division","air-brigade","fighter-regiment","jet-regiment","reconnaissance-regiment","transport-regiment","aviation-regiment","air-maintenance-battalion","air-maintenance-detachment","air-group","air-unit","anti-aircraft-unit","troop-group","air-crews"])}),
  "Status":freeze({"iri":"https://w3id.org/chancery/ns#Status","namespace":"https://w3id.org/chancery/terms#","names":freeze(["existing","planned","requested","to-be-formed","to-be-trained","being-built","ordered","took-place","agreed","under-examination","deferred","given","open"])}),
  "EventKind":freeze({"iri":"https://w3id.org/chancery/ns#EventKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["meeting","session","battle","course","transfer","concentration","deployment","decision","formation","construction","mission","completion","conveyance","drafting","shortage","conversation","research-work","speech","exchange","task-event"])}),
  "TimeKind":freeze({"iri":"https://w3id.org/chancery/ns#TimeKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["dated","written","done","held","deadline","period","begin","end","as-of","expected"])}),
  "Bound":freeze({"iri":"https://w3id.org/chancery/ns#Bound","namespace":"https://w3id.org/chancery/terms#","names":freeze(["at-time","by-time","from-time","until-time","between","about-time"])}),
  "Basis":freeze({"iri":"https://w3id.org/chancery/ns#Basis","namespace":"https://w3id.org/chancery/terms#","names":freeze(["stated","inferred","computed","outside-knowledge"])}),
  "IdentityDegree":freeze({"iri":"https://w3id.org/chancery/ns#IdentityDegree","namespace":"https://w3id.org/chancery/terms#","names":freeze(["same","possibly-same","not-same"])}),
  "VersionKind":freeze({"iri":"https://w3id.org/chancery/ns#VersionKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["original-language","translated"])}),
  "Measure":freeze({"iri":"https://w3id.org/chancery/ns#Measure","namespace":"https://w3id.org/chancery/terms#","names":freeze(["number","capacity","strength","yearly-output","share","ratio","experience","thrust","section","stroke","mach-number","range","duration","size"])}),
  "Unit":freeze({"iri":"https://w3id.org/chancery/ns#Unit","namespace":"https://w3id.org/chancery/terms#","names":freeze(["men","people","crews","pilots","advisers","specialists","divisions","regiments","battalions","detachments","brigades","copies","factories","workers","months","years","percent","tons","centimetres","kilometres","centres","tasks","departments","models","persons-each"])}),
  "Qualifier":freeze({"iri":"https://w3id.org/chancery/ns#Qualifier","namespace":"https://w3id.org/chancery/terms#","names":freeze(["exactly","some","around","approximately","up-to","more-than","not-less-than","minimum-necessary"])}),
  "AidAct":freeze({"iri":"https://w3id.org/chancery/ns#AidAct","namespace":"https://w3id.org/chancery/terms#","names":freeze(["request","offer","acceptance","plan","order","deferral","aid-given","own-resources","advice","agreement","suggestion","order-placed","consideration"])}),
  "AidKind":freeze({"iri":"https://w3id.org/chancery/ns#AidKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["air-cover","air-defence","units","personnel","advisers-kind","instructors","specialists-kind","training","materiel-kind","training-equipment","facility","factory-design","models-kind","research-help","consultation","formation-kind","information","education","help-not-specified"])}),
  "Materiel":freeze({"iri":"https://w3id.org/chancery/ns#Materiel","namespace":"https://w3id.org/chancery/terms#","names":freeze(["with-materiel","without-materiel","materiel-not-stated"])}),
  "ResponseKind":freeze({"iri":"https://w3id.org/chancery/ns#ResponseKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["agreed-response","welcomed","referred","put-off","announced","reply-mentioned","no-response"])}),
  "EditorialKind":freeze({"iri":"https://w3id.org/chancery/ns#EditorialKind","namespace":"https://w3id.org/chancery/terms#","names":freeze(["bracketed-addition","sic","elision","slip","difference","not-stated","open-reading","doubtful-reading","outside-note","remark"])})
 })
})
