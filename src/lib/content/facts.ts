import type { FactDefinition, FactType, Scope } from '#lib/domain/facts/fact.ts';
import { claimIds, codebook } from './claims/codebook.ts';
import { roleType } from './first-facts.ts';

const ternary = { kind: 'ternary' } as const;
const date = { kind: 'date' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const choice = <const O extends readonly string[]>(...options: O) =>
	({ kind: 'choice', options }) as const;
const several = <const O extends readonly string[]>(...options: O) =>
	({ kind: 'several', options }) as const;

/** How many incidents, and how many officers or groups, one case may hold. */
export const maxIncidents = 12;
export const maxOfficers = 12;

const caseFacts = {
	'case.role': roleType,
	'person.under18': ternary,
	'person.birthDate': date,
	'person.incapacity': ternary,
	'person.incapacityNow': ternary,
	'person.incapacityEndedOn': date,
	'person.died': ternary,
	'death.fromThis': ternary,
	'death.discoveredOn': date,
	'death.homicide': choice('no', 'charge', 'murder'),
	'estate.lettersOn': date,
	'custody.now': ternary
} as const satisfies Record<string, FactType>;

const incidentFacts = {
	'incident.when': choice('day', 'span', 'ongoing'),
	'incident.date': date,
	'incident.endDate': date,
	'incident.place': choice('vermont', 'elsewhere'),
	'incident.town': text(80),
	'incident.story': text(4000),
	claims: several(...claimIds),
	'custody.then': choice('free', 'held-after-arrest', 'pretrial', 'sentenced'),
	'custody.released': ternary,
	'custody.releasedOn': date,
	'custody.processOn': date,
	'bias.suspected': ternary,
	'bias.words': ternary,
	'bias.grounds': several(
		'race',
		'color',
		'national-origin',
		'religion',
		'sex',
		'sexual-orientation',
		'gender-identity',
		'marital-status',
		'disability',
		'other'
	),
	'policy.involved': several('written-policy', 'custom', 'policymaker', 'training', 'none'),
	'criminal.status': choice(
		'none',
		'pending',
		'dismissed',
		'acquitted',
		'convicted',
		'plea',
		'set-aside'
	),
	'criminal.endedOn': date,
	'criminal.wouldContradict': ternary,
	'release.signed': choice('none', 'release', 'settlement', 'dismissal-deal'),
	'release.voluntary': ternary,
	'release.withState': ternary,
	'grievance.status': choice('finished', 'started', 'not-filed', 'not-available'),
	'filed.kinds': several(
		'court',
		'federal-claim',
		'human-rights-commission',
		'criminal-justice-council',
		'agency-complaint',
		'none'
	),
	'filed.federalClaimOn': date,
	'filed.federalAnswer': choice('denied', 'waiting', 'no-answer-six-months'),
	'filed.federalDeniedOn': date,
	'harm.kinds': several(
		'pain',
		'visible-injury',
		'serious-injury',
		'emotional',
		'sexual-act',
		'jailed',
		'property',
		'money',
		'legal-costs',
		'none'
	),
	'harm.treatment': choice('none', 'first-aid', 'doctor', 'hospital'),
	'evidence.kinds': several(
		'body-camera',
		'own-video',
		'other-video',
		'photos',
		'medical-records',
		'witnesses',
		'police-report',
		'court-papers',
		'messages',
		'objects',
		'none'
	),
	'incident.likeLast': ternary,
	'incident.another': ternary
} as const satisfies Record<string, FactType>;

const officerFacts = {
	'officer.name': text(80),
	'officer.agencyName': text(120),
	'officer.agency': choice(
		'municipal',
		'sheriff',
		'state-police',
		'state-other',
		'corrections',
		'federal-border',
		'federal-ice',
		'federal-other',
		'task-force',
		'campus',
		'constable',
		'out-of-state',
		'private-security',
		'prosecutor',
		'judge'
	),
	'officer.onDuty': ternary,
	'officer.uniform': ternary,
	'officer.badge': ternary,
	'officer.usedAuthority': ternary,
	'officer.sworn': ternary,
	'officer.joint': ternary,
	'officer.federalPower': ternary,
	'officer.function': choice('in-court', 'investigating', 'not-official'),
	'officer.role': choice('acted', 'watched', 'ordered', 'in-charge'),
	'officer.intent': choice('on-purpose', 'reckless', 'careless', 'honest-mistake'),
	'officer.badFaith': ternary,
	'officer.at': several(...Array.from({ length: maxIncidents }, (_, i) => `incident-${i + 1}`)),
	'officer.did': several(...claimIds),
	'officer.another': ternary
} as const satisfies Record<string, FactType>;

function define(scope: Scope, types: Readonly<Record<string, FactType>>): FactDefinition[] {
	return Object.entries(types).map(([id, type]) => ({ id, scope, type }));
}

const factorFacts: readonly FactDefinition[] = claimIds.flatMap((claim) =>
	codebook[claim].factors.map(({ id, side }) => ({
		id: `${claim}.${id}`,
		scope: 'incident' as const,
		type: ternary,
		factor: { claim, side }
	}))
);

/** Every fact the law model knows: about the case, about each incident (with the factors of each claim), about each officer. */
export const factDefinitions: readonly FactDefinition[] = [
	...define('case', caseFacts),
	...define('incident', incidentFacts),
	...factorFacts,
	...define('officer', officerFacts)
];

type FactorId = {
	[C in keyof typeof codebook]: `${C}.${(typeof codebook)[C]['factors'][number]['id']}`;
}[keyof typeof codebook];

/** The id of every fact; a misspelt id is a type error. */
export type FactId =
	keyof typeof caseFacts | keyof typeof incidentFacts | keyof typeof officerFacts | FactorId;

type FactTypes = typeof caseFacts & typeof incidentFacts & typeof officerFacts;

/** The facts answered yes, no or "I don't know". */
export type TernaryFactId =
	| FactorId
	| { [F in keyof FactTypes]: FactTypes[F]['kind'] extends 'ternary' ? F : never }[keyof FactTypes];

/** The options of a fact that has some; `never` for any other. */
export type OptionOf<F extends FactId> = F extends keyof FactTypes
	? FactTypes[F] extends { readonly options: readonly (infer O extends string)[] }
		? O
		: never
	: never;

/** Dates of what came after the incident, and so cannot lie before it. */
export const datesSinceIncident: readonly FactId[] = [
	'incident.endDate',
	'custody.releasedOn',
	'custody.processOn',
	'criminal.endedOn',
	'filed.federalClaimOn',
	'filed.federalDeniedOn',
	'death.discoveredOn',
	'estate.lettersOn'
];
