import type { Authority } from '#lib/domain/authorities/authority.ts';

/** U.S. Supreme Court decisions on bars, time limits and remedies. */
export const barsLimitsAndRemedies = [
	{
		id: 'heck-v-humphrey',
		kind: 'case',
		citation: 'Heck v. Humphrey, 512 U.S. 477 (1994)',
		proposition:
			'Damages that would mean a standing conviction is wrong must wait until the conviction is set aside.',
		court: 'scotus',
		inForceFrom: '1994',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/512/477/',
		verification: 'text'
	},
	{
		id: 'olivier-v-brandon',
		kind: 'case',
		citation: 'Olivier v. City of Brandon, 607 U.S. ___ (2026)',
		proposition: 'A past conviction does not bar a suit that only asks to stop future enforcement.',
		court: 'scotus',
		inForceFrom: '2026-03-20',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/10811625/olivier-v-city-of-brandon/',
		verification: 'text'
	},
	{
		id: 'wallace-v-kato',
		kind: 'case',
		citation: 'Wallace v. Kato, 549 U.S. 384 (2007)',
		proposition:
			'The clock on a false-arrest claim starts when the person is held under legal process, even if criminal charges are still pending; the civil case may be paused.',
		court: 'scotus',
		inForceFrom: '2007',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/549/384/',
		verification: 'text'
	},
	{
		id: 'younger-v-harris',
		kind: 'case',
		citation: 'Younger v. Harris, 401 U.S. 37 (1971)',
		proposition: 'Federal courts usually do not interfere with a pending state criminal case.',
		court: 'scotus',
		inForceFrom: '1971',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/401/37/',
		verification: 'text'
	},
	{
		id: 'porter-v-nussle',
		kind: 'case',
		citation: 'Porter v. Nussle, 534 U.S. 516 (2002)',
		proposition:
			'The grievance process must be finished first for any claim about prison life, a beating included.',
		court: 'scotus',
		inForceFrom: '2002',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/534/516/',
		verification: 'text'
	},
	{
		id: 'booth-v-churner',
		kind: 'case',
		citation: 'Booth v. Churner, 532 U.S. 731 (2001)',
		proposition: 'The grievance process must be finished even if it cannot give money.',
		court: 'scotus',
		inForceFrom: '2001',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/532/731/',
		verification: 'text'
	},
	{
		id: 'woodford-v-ngo',
		kind: 'case',
		citation: 'Woodford v. Ngo, 548 U.S. 81 (2006)',
		proposition: 'A grievance must be finished properly and on time.',
		court: 'scotus',
		inForceFrom: '2006',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/548/81/',
		verification: 'text'
	},
	{
		id: 'ross-v-blake',
		kind: 'case',
		citation: 'Ross v. Blake, 578 U.S. 632 (2016)',
		proposition: 'A prisoner must finish only grievance steps that are really available.',
		court: 'scotus',
		inForceFrom: '2016',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/578/15-339/',
		verification: 'text'
	},
	{
		id: 'perttu-v-richards',
		kind: 'case',
		citation: 'Perttu v. Richards, 605 U.S. 460 (2025)',
		proposition:
			'Where the dispute over grievance steps is tied up with the claim itself, a jury decides it.',
		court: 'scotus',
		inForceFrom: '2025-06-18',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/605/23-1324/',
		verification: 'text'
	},
	{
		id: 'town-of-newton-v-rumery',
		kind: 'case',
		citation: 'Town of Newton v. Rumery, 480 U.S. 386 (1987)',
		proposition:
			'An agreement to drop a civil claim in return for dropped charges can be enforced if it was voluntary and not against the public interest.',
		court: 'scotus',
		inForceFrom: '1987',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/480/386/',
		verification: 'secondary'
	},
	{
		id: 'allen-v-mccurry',
		kind: 'case',
		citation: 'Allen v. McCurry, 449 U.S. 90 (1980)',
		proposition: 'A ruling in the state criminal case can bind the civil case.',
		court: 'scotus',
		inForceFrom: '1980',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/449/90/',
		verification: 'secondary'
	},
	{
		id: 'wilson-v-garcia',
		kind: 'case',
		citation: 'Wilson v. Garcia, 471 U.S. 261 (1985)',
		proposition: 'Section 1983 claims use the state time limit for personal injury.',
		court: 'scotus',
		inForceFrom: '1985',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/471/261/',
		verification: 'text'
	},
	{
		id: 'owens-v-okure',
		kind: 'case',
		citation: 'Owens v. Okure, 488 U.S. 235 (1989)',
		proposition:
			'Where a State has several personal-injury limits, § 1983 uses the general or residual one.',
		court: 'scotus',
		inForceFrom: '1989',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/488/235/',
		verification: 'secondary'
	},
	{
		id: 'carey-v-piphus',
		kind: 'case',
		citation: 'Carey v. Piphus, 435 U.S. 247 (1978)',
		proposition: 'Damages pay for harm that is proved, not for the abstract value of a right.',
		court: 'scotus',
		inForceFrom: '1978',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/435/247/',
		verification: 'secondary'
	},
	{
		id: 'farrar-v-hobby',
		kind: 'case',
		citation: 'Farrar v. Hobby, 506 U.S. 103 (1992)',
		proposition: "A person who wins only a token sum still wins, but may get no attorney's fees.",
		court: 'scotus',
		inForceFrom: '1992',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/506/103/',
		verification: 'text'
	},
	{
		id: 'smith-v-wade',
		kind: 'case',
		citation: 'Smith v. Wade, 461 U.S. 30 (1983)',
		proposition:
			'Punitive damages may be won against an officer who acted from evil motive or with reckless indifference to rights.',
		court: 'scotus',
		inForceFrom: '1983',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/461/30/',
		verification: 'secondary'
	},
	{
		id: 'lackey-v-stinnie',
		kind: 'case',
		citation: 'Lackey v. Stinnie, 604 U.S. ___ (2025)',
		proposition:
			'A person who won only a preliminary order before the case became moot is not a winner who can get fees.',
		court: 'scotus',
		inForceFrom: '2025-02-25',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/604/23-621/',
		verification: 'secondary'
	},
	{
		id: 'los-angeles-v-lyons',
		kind: 'case',
		citation: 'City of Los Angeles v. Lyons, 461 U.S. 95 (1983)',
		proposition:
			'A court order about future conduct needs a real threat that it will happen to the same person again.',
		court: 'scotus',
		inForceFrom: '1983',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/461/95/',
		verification: 'secondary'
	},
	{
		id: 'hardin-v-straub',
		kind: 'case',
		citation: 'Hardin v. Straub, 490 U.S. 536 (1989)',
		proposition:
			'A federal civil-rights suit borrows the state’s rules that pause the clock, such as one for people who were imprisoned, unless they defeat the federal law’s goals.',
		court: 'scotus',
		inForceFrom: '1989-05-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/490/536/',
		verification: 'text'
	}
] as const satisfies readonly Authority[];
