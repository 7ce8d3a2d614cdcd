import { beforePages } from './before.ts';
import { criminalPages } from './criminal.ts';
import { detailsPages } from './details/index.ts';
import { harmPages } from './harm.ts';
import { mindPages } from './mind.ts';
import { stepsPages } from './steps.ts';
import { whatPages } from './what.ts';
import { whenWherePages } from './when-where.ts';
import { whoPages } from './who.ts';

/** The parts of the interview in order; `check` has no questions: it is the screen to check the answers. */
export const sections = [
	'before',
	'when-where',
	'who',
	'what',
	'details',
	'mind',
	'harm',
	'criminal',
	'steps',
	'check'
] as const;
export type SectionId = (typeof sections)[number];

/** Every page of the interview, in order. */
export const pages = [
	...beforePages,
	...whenWherePages,
	...whoPages,
	...whatPages,
	...detailsPages,
	...mindPages,
	...harmPages,
	...criminalPages,
	...stepsPages
] as const;
export type PageId = (typeof pages)[number]['id'];
