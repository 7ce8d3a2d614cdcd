import type { Route } from '#lib/domain/routes/route.ts';
import { article11Municipality } from './article-11-municipality.ts';
import { article11State } from './article-11-state.ts';
import { federalTortClaims } from './federal-tort-claims.ts';
import { publicAccommodations } from './public-accommodations.ts';
import { s254 } from './s254.ts';
import { section1983Municipality } from './section-1983-municipality.ts';
import { section1983Officer } from './section-1983-officer.ts';
import { vermontTortMunicipality } from './vermont-tort-municipality.ts';
import { vermontTortOfficer } from './vermont-tort-officer.ts';
import { vermontTortSheriff } from './vermont-tort-sheriff.ts';
import { vermontTortState } from './vermont-tort-state.ts';

/** Every way to court, in the order in which they are shown: federal civil rights first, the proposal last. */
export const routes: readonly Route[] = [
	section1983Officer,
	section1983Municipality,
	vermontTortOfficer,
	vermontTortMunicipality,
	vermontTortState,
	vermontTortSheriff,
	article11State,
	article11Municipality,
	publicAccommodations,
	federalTortClaims,
	s254
];
