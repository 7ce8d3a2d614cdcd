import type { Side } from '#lib/domain/facts/fact.ts';

/** The factors of one claim that courts weigh, and the side each helps; what each means is in definitions.ts. */
type CodedClaim = {
	readonly factors: readonly { readonly id: string; readonly side: Side }[];
};

export const codebook = {
	force: {
		factors: [
			{ id: 'minor-or-no-crime', side: 'person' },
			{ id: 'no-threat', side: 'person' },
			{ id: 'compliant-or-passive', side: 'person' },
			{ id: 'restrained', side: 'person' },
			{ id: 'force-after-resistance-ended', side: 'person' },
			{ id: 'no-warning', side: 'person' },
			{ id: 'serious-force', side: 'person' },
			{ id: 'serious-injury', side: 'person' },
			{ id: 'no-police-purpose', side: 'person' },
			{ id: 'known-vulnerability', side: 'person' },
			{ id: 'officer-created-danger', side: 'person' },
			{ id: 'serious-crime', side: 'officer' },
			{ id: 'armed-or-reaching', side: 'officer' },
			{ id: 'attacked-or-threatened', side: 'officer' },
			{ id: 'active-resistance', side: 'officer' },
			{ id: 'fled', side: 'officer' },
			{ id: 'dangerous-driving', side: 'officer' },
			{ id: 'warned-or-ordered', side: 'officer' },
			{ id: 'split-second', side: 'officer' },
			{ id: 'slight-force', side: 'officer' },
			{ id: 'deadly-force', side: 'person' },
			{ id: 'disturbance', side: 'officer' }
		]
	},
	stop: {
		factors: [
			{ id: 'no-violation-or-reason', side: 'person' },
			{ id: 'hunch-or-location-only', side: 'person' },
			{ id: 'prolonged', side: 'person' },
			{ id: 'arrest-like', side: 'person' },
			{ id: 'law-did-not-forbid', side: 'person' },
			{ id: 'race-or-identity-mentioned', side: 'person' },
			{ id: 'violation-seen', side: 'officer' },
			{ id: 'matched-description', side: 'officer' },
			{ id: 'specific-suspicion', side: 'officer' },
			{ id: 'brief', side: 'officer' },
			{ id: 'safety-concern', side: 'officer' },
			{ id: 'honest-mistake', side: 'officer' },
			{ id: 'checkpoint-or-border', side: 'officer' },
			{ id: 'taken-elsewhere', side: 'person' },
			{ id: 'papers-kept', side: 'person' },
			{ id: 'unrelated-questions', side: 'person' }
		]
	},
	arrest: {
		factors: [
			{ id: 'no-facts-of-crime', side: 'person' },
			{ id: 'innocence-known', side: 'person' },
			{ id: 'words-or-recording-only', side: 'person' },
			{ id: 'law-did-not-forbid', side: 'person' },
			{ id: 'wrong-person', side: 'person' },
			{ id: 'no-warrant-in-home', side: 'person' },
			{ id: 'false-statement-to-get-warrant', side: 'person' },
			{ id: 'not-identified-individually', side: 'person' },
			{ id: 'complaint-by-witness', side: 'officer' },
			{ id: 'officer-saw-offence', side: 'officer' },
			{ id: 'warrant', side: 'officer' },
			{ id: 'corroboration', side: 'officer' },
			{ id: 'prosecutor-or-judge-approved', side: 'officer' },
			{ id: 'honest-mistake', side: 'officer' },
			{ id: 'ignored-order', side: 'officer' }
		]
	},
	'home-search': {
		factors: [
			{ id: 'no-warrant', side: 'person' },
			{ id: 'no-consent', side: 'person' },
			{ id: 'no-emergency', side: 'person' },
			{ id: 'warrant-defect', side: 'person' },
			{ id: 'false-statement-to-get-warrant', side: 'person' },
			{ id: 'exceeded-warrant', side: 'person' },
			{ id: 'no-knock', side: 'person' },
			{ id: 'minor-offence', side: 'person' },
			{ id: 'destructive-or-harsh', side: 'person' },
			{ id: 'outsiders-brought', side: 'person' },
			{ id: 'warrant-from-judge', side: 'officer' },
			{ id: 'consent', side: 'officer' },
			{ id: 'emergency', side: 'officer' },
			{ id: 'pursuit-of-suspect', side: 'officer' },
			{ id: 'supervision', side: 'officer' },
			{ id: 'honest-mistake', side: 'officer' },
			{ id: 'not-a-search-place', side: 'officer' },
			{ id: 'porch-or-yard-search', side: 'person' }
		]
	},
	'body-search': {
		factors: [
			{ id: 'no-arrest-or-suspicion', side: 'person' },
			{ id: 'no-consent', side: 'person' },
			{ id: 'strip-or-cavity', side: 'person' },
			{ id: 'minor-offence', side: 'person' },
			{ id: 'in-view-of-others', side: 'person' },
			{ id: 'phone-or-data', side: 'person' },
			{ id: 'medical-intrusion', side: 'person' },
			{ id: 'child', side: 'person' },
			{ id: 'vehicle-no-cause', side: 'person' },
			{ id: 'lawful-arrest', side: 'officer' },
			{ id: 'probable-cause', side: 'officer' },
			{ id: 'consent', side: 'officer' },
			{ id: 'jail-policy', side: 'officer' },
			{ id: 'weapon-concern', side: 'officer' },
			{ id: 'warrant', side: 'officer' },
			{ id: 'beyond-consent', side: 'person' },
			{ id: 'everyone-checked', side: 'officer' }
		]
	},
	property: {
		factors: [
			{ id: 'taken-for-self', side: 'person' },
			{ id: 'outside-warrant', side: 'person' },
			{ id: 'no-way-to-get-back', side: 'person' },
			{ id: 'needless-destruction', side: 'person' },
			{ id: 'eviction-or-repossession-help', side: 'person' },
			{ id: 'seized-under-warrant', side: 'officer' },
			{ id: 'state-remedy', side: 'officer' },
			{ id: 'danger-from-property', side: 'officer' },
			{ id: 'held-too-long', side: 'person' }
		]
	},
	speech: {
		factors: [
			{ id: 'criticism-or-complaint', side: 'person' },
			{ id: 'recording', side: 'person' },
			{ id: 'peaceful-protest', side: 'person' },
			{ id: 'retaliatory-words', side: 'person' },
			{ id: 'no-probable-cause', side: 'person' },
			{ id: 'others-not-arrested', side: 'person' },
			{ id: 'total-ban', side: 'person' },
			{ id: 'probable-cause', side: 'officer' },
			{ id: 'interfered', side: 'officer' },
			{ id: 'order-to-disperse', side: 'officer' },
			{ id: 'security-need', side: 'officer' },
			{ id: 'employee-speech', side: 'officer' }
		]
	},
	'equal-treatment': {
		factors: [
			{ id: 'repeated-stops', side: 'person' },
			{ id: 'slur-or-statement', side: 'person' },
			{ id: 'others-treated-better', side: 'person' },
			{ id: 'data-or-pattern', side: 'person' },
			{ id: 'no-violation', side: 'person' },
			{ id: 'policy', side: 'person' },
			{ id: 'neutral-reason', side: 'officer' },
			{ id: 'described-suspect', side: 'officer' },
			{ id: 'no-comparison', side: 'officer' }
		]
	},
	prosecution: {
		factors: [
			{ id: 'officer-lied', side: 'person' },
			{ id: 'evidence-planted-or-made-up', side: 'person' },
			{ id: 'evidence-hidden', side: 'person' },
			{ id: 'no-probable-cause', side: 'person' },
			{ id: 'ended-without-conviction', side: 'person' },
			{ id: 'coercion', side: 'person' },
			{ id: 'ill-will', side: 'person' },
			{ id: 'held-in-custody', side: 'person' },
			{ id: 'probable-cause', side: 'officer' },
			{ id: 'independent-decision', side: 'officer' },
			{ id: 'conviction-stands', side: 'officer' },
			{ id: 'testimony-only', side: 'officer' }
		]
	},
	'medical-care': {
		factors: [
			{ id: 'serious-need', side: 'person' },
			{ id: 'obvious-or-told', side: 'person' },
			{ id: 'refused-or-long-delay', side: 'person' },
			{ id: 'harm-resulted', side: 'person' },
			{ id: 'pretrial', side: 'person' },
			{ id: 'punitive-motive', side: 'person' },
			{ id: 'some-care-given', side: 'officer' },
			{ id: 'not-known', side: 'officer' },
			{ id: 'short-delay', side: 'officer' },
			{ id: 'relied-on-clinician', side: 'officer' }
		]
	},
	'custody-conditions': {
		factors: [
			{ id: 'basic-need-denied', side: 'person' },
			{ id: 'long-duration', side: 'person' },
			{ id: 'officials-knew', side: 'person' },
			{ id: 'purposeless-cruelty', side: 'person' },
			{ id: 'risk-ignored', side: 'person' },
			{ id: 'no-hearing', side: 'person' },
			{ id: 'pretrial', side: 'person' },
			{ id: 'security-reason', side: 'officer' },
			{ id: 'short-duration', side: 'officer' },
			{ id: 'no-knowledge', side: 'officer' },
			{ id: 'grievance-not-used', side: 'officer' }
		]
	},
	'failure-to-intervene': {
		factors: [
			{ id: 'saw-it', side: 'person' },
			{ id: 'time-to-act', side: 'person' },
			{ id: 'prolonged-or-repeated', side: 'person' },
			{ id: 'underlying-wrong-clear', side: 'person' },
			{ id: 'encouraged', side: 'person' },
			{ id: 'too-quick', side: 'officer' },
			{ id: 'not-present', side: 'officer' },
			{ id: 'underlying-lawful', side: 'officer' }
		]
	},
	'sexual-misconduct': {
		factors: [
			{ id: 'sexual-contact', side: 'person' },
			{ id: 'in-custody-or-coerced', side: 'person' },
			{ id: 'no-search-purpose', side: 'person' },
			{ id: 'repeated', side: 'person' },
			{ id: 'words-and-gratification', side: 'person' },
			{ id: 'search-purpose', side: 'officer' },
			{ id: 'brief-incidental', side: 'officer' },
			{ id: 'not-on-duty', side: 'officer' }
		]
	},
	pursuit: {
		factors: [
			{ id: 'meant-to-harm', side: 'person' },
			{ id: 'time-to-think', side: 'person' },
			{ id: 'bystander', side: 'person' },
			{ id: 'rammed-or-blocked', side: 'person' },
			{ id: 'police-made-danger', side: 'person' },
			{ id: 'emergency', side: 'officer' },
			{ id: 'fleeing-endangered-others', side: 'officer' },
			{ id: 'only-failed-to-protect', side: 'officer' }
		]
	}
} as const satisfies Record<string, CodedClaim>;

export type ClaimId = keyof typeof codebook;
export const claimIds = Object.keys(codebook) as readonly ClaimId[];
