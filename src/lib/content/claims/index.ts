import type { Claim } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';
import { arrest } from './arrest.ts';
import { bodySearch } from './body-search.ts';
import type { ClaimId } from './codebook.ts';
import { custodyConditions } from './custody-conditions.ts';
import { equalTreatment } from './equal-treatment.ts';
import { failureToIntervene } from './failure-to-intervene.ts';
import { force } from './force.ts';
import { homeSearch } from './home-search.ts';
import { medicalCare } from './medical-care.ts';
import { property } from './property.ts';
import { prosecution } from './prosecution.ts';
import { pursuit } from './pursuit.ts';
import { sexualMisconduct } from './sexual-misconduct.ts';
import { speech } from './speech.ts';
import { stop } from './stop.ts';

/** Every kind of wrong the questionnaire knows, by its id in the codebook. */
export const claims: Readonly<Record<ClaimId, Claim<ClaimReason>>> = {
	force,
	stop,
	arrest,
	'home-search': homeSearch,
	'body-search': bodySearch,
	property,
	speech,
	'equal-treatment': equalTreatment,
	prosecution,
	'medical-care': medicalCare,
	'custody-conditions': custodyConditions,
	'failure-to-intervene': failureToIntervene,
	'sexual-misconduct': sexualMisconduct,
	pursuit
};
