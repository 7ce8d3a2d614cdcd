import { beforePages } from './before.ts';
import { criminalPages } from './criminal.ts';
import { detailsPages } from './details/index.ts';
import { harmPages } from './harm.ts';
import { mindPages } from './mind.ts';
import { stepsPages } from './steps.ts';
import { whatPages } from './what.ts';
import { whenWherePages } from './when-where.ts';
import { whoPages } from './who.ts';

export { sections } from './sections.ts';
export type { SectionId } from './sections.ts';

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
