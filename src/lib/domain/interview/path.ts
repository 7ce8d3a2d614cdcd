import type { CaseFacts } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import { compareSteps, everyStep, pageOf } from './order.ts';
import type { Page } from './page.ts';
import { prune, valuesAt } from './prune.ts';
import { isSameStep } from './step.ts';
import type { Step } from './step.ts';

/** Which unknown facts can still change an outcome, by key of `refKey`; 'all' while the law is not at hand. */
export type Wanted = ReadonlySet<string> | 'all';

/** The quick check gives a first, provisional result; the full interview refines it. */
export type Mode = 'quick' | 'full';

/** The interview as asked of one case: the answers that still apply, and the steps to go through. */
export type Plan = {
	readonly told: CaseFacts;
	readonly steps: readonly Step[];
	/** Those not answered yet. */
	readonly open: readonly Step[];
	/** Those not answered yet whose answers can still change an outcome. */
	readonly decisive: readonly Step[];
};

/**
 * The one path function: every step that applies and is answered already, belongs to every case, or can still matter.
 * In quick mode only pages of the quick check, and those answered already.
 */
function planOf(
	pages: readonly Page[],
	answers: CaseFacts,
	wantedBy: (told: CaseFacts) => Wanted,
	mode: Mode = 'full'
): Plan {
	const told = prune(pages, answers);
	const wanted = wantedBy(told);
	const canMatter = (page: Page, step: Step) =>
		wanted === 'all' || page.facts.some((fact) => wanted.has(refKey({ ...step, fact })));
	const isAsked = (page: Page, step: Step) => {
		if (mode === 'quick' && !page.isQuick) return false;
		return page.purpose !== 'law' || canMatter(page, step);
	};
	const steps = everyStep(pages, told).filter((step) => {
		const page = pageOf(pages, step);
		return isAnswered(page, step, told) || (hasChoice(page, step, told) && isAsked(page, step));
	});
	const open = steps.filter((step) => !isAnswered(pageOf(pages, step), step, told));
	const decisive = open.filter((step) => pageOf(pages, step).purpose !== 'record');
	return { told, steps, open, decisive };
}

/** A path function that remembers the plan of each set of answers, since one move asks for it several times. */
export function planner(
	pages: readonly Page[],
	wantedBy: (told: CaseFacts) => Wanted,
	mode: Mode = 'full'
): (answers: CaseFacts) => Plan {
	const plans = new WeakMap<CaseFacts, Plan>();
	return (answers) => {
		const plan = plans.get(answers) ?? planOf(pages, answers, wantedBy, mode);
		plans.set(answers, plan);
		return plan;
	};
}

/** Whether this one went like the last, and what each officer had a part in, is asked only where there is a choice. */
function hasChoice(page: Page, step: Step, told: CaseFacts): boolean {
	if (page.facts.includes('incident.likeLast')) return (step.incident ?? 0) > 0;
	const claims = new Set(told.incidents.flatMap((incident) => incident['claims'] ?? []));
	if (page.facts.includes('officer.at')) {
		return told.officers.length > 1 && told.incidents.length > 1;
	}
	if (page.facts.includes('officer.did')) return told.officers.length > 1 && claims.size > 1;
	return true;
}

/** Whether every fact of the page has an answer, "I don't know" included. */
export function isAnswered(page: Page, step: Step, told: CaseFacts): boolean {
	return Object.keys(valuesAt(told, step, page)).length === page.facts.length;
}

/** The next step after this one that is not answered; null when none is left before the end. */
export function nextOpenStep(pages: readonly Page[], plan: Plan, step: Step): Step | null {
	return plan.open.find((other) => compareSteps(pages, other, step) > 0) ?? null;
}

/** Whether a step is still asked or answered. */
export function isOnPath(plan: Plan, step: Step): boolean {
	return plan.steps.some((other) => isSameStep(other, step));
}

/** The step before this one on the path; null at its start. From the end of the interview (null), the last step. */
export function previousStep(pages: readonly Page[], plan: Plan, step: Step | null): Step | null {
	if (step === null) return plan.steps.at(-1) ?? null;
	return plan.steps.findLast((other) => compareSteps(pages, other, step) < 0) ?? null;
}

/** How many pages are left unanswered, in this section and in all, after the one being shown. */
export function progressOf(
	pages: readonly Page[],
	plan: Plan,
	step: Step
): { readonly section: string; readonly leftInSection: number; readonly left: number } {
	const { section } = pageOf(pages, step);
	const ahead = plan.open.filter((other) => compareSteps(pages, other, step) > 0);
	const inSection = ahead.filter((other) => pageOf(pages, other).section === section);
	return { section, leftInSection: inSection.length, left: ahead.length };
}
