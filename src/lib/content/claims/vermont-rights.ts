import { always } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { VermontRight } from '#lib/domain/routes/claim.ts';
import type { ClaimReason } from '../copy/en/reasons/claims.ts';

type Right = VermontRight<ClaimReason>;

/** The Vermont sources of rights that S.254 as introduced (2022, not the law) would have counted, and those it would not. */
export const noArticle1: Right = {
	source: 'constitution',
	when: always,
	then: 'not-met',
	because: 'right.article-1',
	cites: ['shields-v-gerhart-1995', 'sabia-v-state-1995']
};

export const noArticle6: Right = {
	source: 'constitution',
	when: always,
	then: 'not-met',
	because: 'right.article-6',
	cites: ['welch-v-seery-1980']
};

export function article4(when: Condition): Right {
	return {
		source: 'constitution',
		when,
		then: 'unsettled',
		because: 'right.article-4',
		cites: ['nelson-v-st-johnsbury-2015', 'vt-const-1-4']
	};
}

export function article7(when: Condition): Right {
	return {
		source: 'constitution',
		when,
		then: 'unsettled',
		because: 'right.article-7',
		cites: ['in-re-town-highway-no-20-2012', 'vt-const-1-7']
	};
}

export function article11(when: Condition): Right {
	return {
		source: 'constitution',
		when,
		then: 'met',
		because: 'right.article-11',
		cites: ['zullo-v-state-2019', 'vt-const-1-11']
	};
}

export function article11Unsettled(when: Condition): Right {
	return {
		source: 'constitution',
		when,
		then: 'unsettled',
		because: 'right.article-11-unsettled',
		cites: ['zullo-v-state-2019', 'vt-const-1-11']
	};
}

export const article13: Right = {
	source: 'constitution',
	when: always,
	then: 'unsettled',
	because: 'right.article-13',
	cites: ['shields-v-gerhart-1995', 'vt-const-1-13']
};

export const forceStatute: Right = {
	source: 'statute',
	when: always,
	then: 'met',
	because: 'right.force-statute',
	cites: ['vsa-20-2368']
};

export function interventionStatute(when: Condition): Right {
	return {
		source: 'statute',
		when,
		then: 'unsettled',
		because: 'right.intervention-statute',
		cites: ['vsa-20-2368']
	};
}

export function policingPolicyStatute(when: Condition): Right {
	return {
		source: 'statute',
		when,
		then: 'unsettled',
		because: 'right.fair-policing-statute',
		cites: ['vsa-20-2366']
	};
}

export function publicAccommodations(when: Condition): Right {
	return {
		source: 'statute',
		when,
		then: 'unsettled',
		because: 'right.public-accommodations',
		cites: ['vsa-9-4501', 'vsa-9-4502']
	};
}

export function battery(when: Condition): Right {
	return {
		source: 'common-law',
		when,
		then: 'met',
		because: 'right.battery',
		cites: ['vsa-12-512', 'wilson-v-smith-1984']
	};
}

export function falseImprisonment(when: Condition): Right {
	return {
		source: 'common-law',
		when,
		then: 'met',
		because: 'right.false-imprisonment',
		cites: ['vsa-12-512', 'thurston-v-leno-1964']
	};
}

export function trespass(when: Condition): Right {
	return {
		source: 'common-law',
		when,
		then: 'met',
		because: 'right.trespass',
		cites: ['harris-v-carbonneau-1996']
	};
}

export function conversion(when: Condition): Right {
	return {
		source: 'common-law',
		when,
		then: 'met',
		because: 'right.conversion',
		cites: ['economou-v-carpenter-1965']
	};
}

export const maliciousProsecution: Right = {
	source: 'common-law',
	when: always,
	then: 'met',
	because: 'right.malicious-prosecution',
	cites: ['lay-v-pettengill-2011']
};

/** Ignoring on purpose a duty of care that Vermont common law knows. */
export function duty(when: Condition): Right {
	return {
		source: 'common-law',
		when,
		then: 'met',
		because: 'right.duty-ignored',
		cites: ['kennery-v-state-2011']
	};
}

export const negligence: Right = {
	source: 'common-law',
	when: always,
	then: 'unsettled',
	because: 'right.negligence',
	cites: ['kennery-v-state-2011', 'morais-v-yee-1994']
};
