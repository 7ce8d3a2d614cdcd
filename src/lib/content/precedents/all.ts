import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { arrestPrecedents } from './arrest.ts';
import { bodySearchPrecedents } from './body-search.ts';
import { custodyConditionsPrecedents } from './custody-conditions.ts';
import { equalTreatmentPrecedents } from './equal-treatment.ts';
import { failureToIntervenePrecedents } from './failure-to-intervene.ts';
import { forcePrecedents } from './force.ts';
import { generalPrecedents } from './general.ts';
import { homeSearchPrecedents } from './home-search.ts';
import { medicalCarePrecedents } from './medical-care.ts';
import { propertyPrecedents } from './property.ts';
import { prosecutionPrecedents } from './prosecution.ts';
import { pursuitPrecedents } from './pursuit.ts';
import { sexualMisconductPrecedents } from './sexual-misconduct.ts';
import { speechPrecedents } from './speech.ts';
import { stopPrecedents } from './stop.ts';

/** Every decided case, those of no one claim last. */
export const allPrecedents: readonly Precedent[] = [
	...forcePrecedents,
	...stopPrecedents,
	...arrestPrecedents,
	...homeSearchPrecedents,
	...bodySearchPrecedents,
	...propertyPrecedents,
	...speechPrecedents,
	...equalTreatmentPrecedents,
	...prosecutionPrecedents,
	...medicalCarePrecedents,
	...custodyConditionsPrecedents,
	...failureToIntervenePrecedents,
	...sexualMisconductPrecedents,
	...pursuitPrecedents,
	...generalPrecedents
];
