import type { DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import {
	federalAdministrativeClaim,
	federalTortClaims,
	humanRightsCommission
} from './agencies.ts';
import { survival, wrongfulDeath } from './death.ts';
import type { DeadlineReason } from './parts.ts';
import { section1983 } from './section-1983.ts';
import { article11, publicAccommodations, s254 } from './vermont-rights.ts';
import { vermontTort, vermontTortSheriff } from './vermont-tort.ts';

/** Every limitation rule of the lawbook; routes name them by id. */
export const deadlineRules: readonly DeadlineRule<DeadlineReason>[] = [
	section1983,
	vermontTort,
	vermontTortSheriff,
	article11,
	publicAccommodations,
	federalTortClaims,
	s254,
	wrongfulDeath,
	survival,
	humanRightsCommission,
	federalAdministrativeClaim
];

/** Clocks that belong to no single route, run for every incident to which they may apply. */
export const otherClocks: readonly string[] = [
	federalAdministrativeClaim.id,
	humanRightsCommission.id,
	wrongfulDeath.id,
	survival.id
];
