import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { adult, factors, officer, onDay } from '../telling.ts';

export const lastYear = '2026-01-17';

/** Needless, serious force by a town officer on someone in handcuffs, by order of the chief. */
export const cuffed = cuffedBy('municipal');

/** The same by someone else; only a town has its chief asked about. */
export function cuffedBy(agency: string): CaseFacts {
	return {
		facts: adult,
		incidents: [
			onDay(lastYear, {
				claims: ['force'],
				...factors('force', [
					'minor-or-no-crime',
					'no-threat',
					'compliant-or-passive',
					'restrained',
					'force-after-resistance-ended',
					'serious-force',
					'serious-injury',
					'no-police-purpose'
				]),
				...(agency === 'municipal' && { 'policy.involved': ['policymaker'] }),
				'harm.kinds': ['pain', 'serious-injury'],
				'harm.treatment': 'hospital'
			})
		],
		officers: [officer(agency, { 'officer.intent': 'on-purpose', 'officer.badFaith': 'yes' })]
	};
}

/** A car pulled over; whether anything was seen first is the one difference. */
function stopBy(agency: string, seen: boolean, on: string): CaseFacts {
	const policy = agency === 'municipal' || agency === 'sheriff';
	return {
		facts: adult,
		incidents: [
			onDay(on, {
				claims: ['stop'],
				...factors('stop', seen ? ['violation-seen', 'brief'] : ['no-violation-or-reason']),
				...(policy && { 'policy.involved': ['none'] })
			})
		],
		officers: [officer(agency, { 'officer.intent': seen ? 'careless' : 'on-purpose' })]
	};
}

/** A stop after a violation the officer saw. */
export function lawfulStop(agency: string): CaseFacts {
	return stopBy(agency, true, lastYear);
}

/** A stop for no reason. */
export function groundlessStop(agency: string, on = lastYear): CaseFacts {
	return stopBy(agency, false, on);
}

/** A cruiser, driven without care or emergency, hits someone crossing the road. */
export function crash(agency: string, on = lastYear): CaseFacts {
	return {
		facts: adult,
		incidents: [
			onDay(on, {
				claims: ['pursuit'],
				...factors('pursuit', ['bystander', 'time-to-think']),
				...(agency === 'municipal' && { 'policy.involved': ['none'] }),
				'harm.kinds': ['pain', 'serious-injury'],
				'harm.treatment': 'hospital'
			})
		],
		officers: [officer(agency, { 'officer.intent': 'careless' })]
	};
}

/** A prisoner, since released, kept from worship with a slur, while others were let go. */
export const prisonWorship: CaseFacts = {
	facts: adult,
	incidents: [
		onDay(lastYear, {
			claims: ['equal-treatment'],
			...factors('equal-treatment', ['slur-or-statement', 'others-treated-better', 'no-violation']),
			'custody.then': 'sentenced',
			'custody.released': 'yes',
			'custody.releasedOn': '2026-06-30',
			'grievance.status': 'finished',
			'bias.suspected': 'yes',
			'bias.words': 'yes',
			'bias.grounds': ['religion']
		})
	],
	officers: [officer('corrections', { 'officer.intent': 'on-purpose', 'officer.badFaith': 'yes' })]
};

/** A driver singled out for race. */
export function biasedStop(on = lastYear, agency = 'municipal'): CaseFacts {
	return {
		facts: adult,
		incidents: [
			onDay(on, {
				claims: ['equal-treatment'],
				...factors('equal-treatment', [
					'repeated-stops',
					'no-violation',
					'slur-or-statement',
					'others-treated-better'
				]),
				...(agency === 'municipal' && { 'policy.involved': ['none'] }),
				'bias.suspected': 'yes',
				'bias.words': 'yes',
				'bias.grounds': ['race']
			})
		],
		officers: [officer(agency, { 'officer.intent': 'on-purpose', 'officer.badFaith': 'yes' })]
	};
}
