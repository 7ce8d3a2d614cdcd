import { arrestPages } from './arrest.ts';
import { bodySearchPages } from './body-search.ts';
import { custodyConditionsPages } from './custody-conditions.ts';
import { equalTreatmentPages } from './equal-treatment.ts';
import { failureToIntervenePages } from './failure-to-intervene.ts';
import { forcePages } from './force.ts';
import { homeSearchPages } from './home-search.ts';
import { medicalCarePages } from './medical-care.ts';
import { propertyPages } from './property.ts';
import { prosecutionPages } from './prosecution.ts';
import { pursuitPages } from './pursuit.ts';
import { sexualMisconductPages } from './sexual-misconduct.ts';
import { speechPages } from './speech.ts';
import { stopPages } from './stop.ts';

/** The details of each kind of wrong, in the order in which the kinds are offered. */
export const detailsPages = [
	...forcePages,
	...stopPages,
	...arrestPages,
	...homeSearchPages,
	...bodySearchPages,
	...propertyPages,
	...speechPages,
	...equalTreatmentPages,
	...prosecutionPages,
	...medicalCarePages,
	...custodyConditionsPages,
	...failureToIntervenePages,
	...sexualMisconductPages,
	...pursuitPages
] as const;
