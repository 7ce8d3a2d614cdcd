import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import type { ClaimId } from '../claims/codebook.ts';

type Loader = () => Promise<readonly Precedent[]>;

const loaders: Readonly<Record<ClaimId, Loader>> = {
	force: async () => (await import('./force.ts')).forcePrecedents,
	stop: async () => (await import('./stop.ts')).stopPrecedents,
	arrest: async () => (await import('./arrest.ts')).arrestPrecedents,
	'home-search': async () => (await import('./home-search.ts')).homeSearchPrecedents,
	'body-search': async () => (await import('./body-search.ts')).bodySearchPrecedents,
	property: async () => (await import('./property.ts')).propertyPrecedents,
	speech: async () => (await import('./speech.ts')).speechPrecedents,
	'equal-treatment': async () => (await import('./equal-treatment.ts')).equalTreatmentPrecedents,
	prosecution: async () => (await import('./prosecution.ts')).prosecutionPrecedents,
	'medical-care': async () => (await import('./medical-care.ts')).medicalCarePrecedents,
	'custody-conditions': async () =>
		(await import('./custody-conditions.ts')).custodyConditionsPrecedents,
	'failure-to-intervene': async () =>
		(await import('./failure-to-intervene.ts')).failureToIntervenePrecedents,
	'sexual-misconduct': async () =>
		(await import('./sexual-misconduct.ts')).sexualMisconductPrecedents,
	pursuit: async () => (await import('./pursuit.ts')).pursuitPrecedents
};

/** The decided cases of one claim, loaded only when asked for. */
export function loadPrecedents(claim: ClaimId): Promise<readonly Precedent[]> {
	return loaders[claim]();
}
