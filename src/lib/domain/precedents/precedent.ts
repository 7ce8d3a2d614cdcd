import type { Court, Verification } from '../authorities/authority.ts';
import type { Side } from '../facts/fact.ts';

/** What a decision can do: establish law, shield officers, show consensus elsewhere, send facts to a jury, illustrate, or supply a test only. */
export type PrecedentUse =
	'clearly-establishes' | 'shield' | 'consensus' | 'fact-issue' | 'illustration' | 'framework';

/**
 * A decided case coded with its claim's factors. Factors in neither `present` nor `absent` are unstated.
 * `reason`, where given, is the subset of `present` person-factors (or officer-factors) the ruling rested on.
 */
export type Precedent = {
	readonly id: string;
	readonly name: string;
	readonly citation: string;
	readonly court: Court;
	/** ISO day; a bare year where only that is known, and then counted from the year's last day. */
	readonly decidedOn: string;
	readonly incidentYear: number | null;
	readonly claim: string | null;
	readonly right: string;
	readonly posture: string;
	readonly facts: string;
	readonly present: readonly string[];
	readonly absent: readonly string[];
	readonly disputed: readonly string[];
	readonly reason?: readonly string[];
	/** Officer-factors it had that its own ruling ended, such as an honest mistake about law it made clear. */
	readonly settled?: readonly string[];
	/** Wrongs that, since this decision, may be obvious without a closer case. */
	readonly obvious?: readonly Obvious[];
	readonly violation: 'yes' | 'no' | 'fact-issue' | 'not-decided';
	readonly clearlyEstablished: string;
	readonly immunity: 'granted' | 'denied' | 'vacated-remanded' | 'not-at-issue';
	readonly use: PrecedentUse;
	readonly rule: string;
	readonly sourceUrl: string;
	readonly verification: Verification;
	readonly mayControl: boolean;
	readonly whyNot?: string;
	readonly isSummaryOrder?: boolean;
	readonly history?: string;
};

/** In `claim`, the person-factors that may be obvious by themselves, whatever officer-factors of `despite` are there. */
export type Obvious = {
	readonly claim: string;
	readonly factors: readonly string[];
	readonly despite: readonly string[];
};

/** How closely established the law was: the band of `established`. */
export type Band = 'controlling' | 'arguable' | 'possibly-obvious' | 'none';

/** What is known of one factor in the present facts. */
export type FactorStatus = 'present' | 'absent' | 'unknown';

/** How much a decision can do: bind as established law, support an argument, or only illustrate. */
export type Weight = 'binding' | 'supporting' | 'illustrating';

/** Whose clearly established law is asked about: federal, or Vermont's own (Article 11 and official immunity). */
export type EstablishedUnder = 'federal' | 'vermont';

/** One decision beside the present facts, for the person or for the officer. Factor ids are without the claim's name. */
export type Comparison = {
	readonly precedent: string;
	readonly helps: Side;
	readonly weight: Weight;
	/** controls: nothing distinguishes it; would-control: unknown factors could make it control; near: distinguished. */
	readonly relation: 'controls' | 'would-control' | 'near';
	readonly shared: readonly string[];
	/** Factors its ruling rested on that are absent now. */
	readonly missing: readonly string[];
	/** Factors present now, against its result, that it did not have. */
	readonly extra: readonly string[];
	/** Factors whose answers would decide whether it controls. */
	readonly ifPresent: readonly string[];
	readonly ifAbsent: readonly string[];
};

/** What the coded decisions say of one claim on one day. `bands` holds every band some completion of the unknown factors gives. */
export type Established = {
	readonly bands: readonly Band[];
	readonly forPerson: readonly Comparison[];
	readonly forOfficer: readonly Comparison[];
};

/** A claim's factors and the side each helps; ids are without the claim's name. */
export type ClaimFactors = {
	readonly id: string;
	readonly factors: readonly { readonly id: string; readonly side: Side }[];
};

/** What is asked of the decisions: a claim, what is known of its factors, and the day it happened. */
export type EstablishInput = {
	readonly claim: ClaimFactors;
	/** A factor left out is unknown. */
	readonly factors: Readonly<Record<string, FactorStatus>>;
	/** ISO day of the incident (its earliest possible day); null when not known, so that no decision is certainly earlier. */
	readonly on: string | null;
	readonly law: EstablishedUnder;
};
