import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { isOnPath, nextOpenStep, previousStep } from '#lib/domain/interview/path.ts';
import type { Plan } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { answerAt, emptyCase } from '#lib/domain/interview/prune.ts';
import type { Step } from '#lib/domain/interview/step.ts';

export type InterviewEvent =
	| { readonly type: 'ANSWER'; readonly values: FactRecord }
	| { readonly type: 'BACK' }
	| { readonly type: 'REVISE'; readonly step: Step }
	| { readonly type: 'CHECK' }
	| { readonly type: 'RESTART' };

/** What an event changes. */
export type Move = {
	readonly answers: CaseFacts;
	/** Where the person stands; null on the check-your-answers page. */
	readonly at: Step | null;
	/** Where they came from, latest last; Back returns there as long as it is still on the path. */
	readonly trail: readonly (Step | null)[];
	/** Whether they came from the check page to change one answer. */
	readonly isRevising: boolean;
};

export type InterviewContext = Move & { readonly plan: (answers: CaseFacts) => Plan };

/** Where every interview begins: on its first page, with these answers. */
export function startOf(pages: readonly Page[], answers: CaseFacts = emptyCase): Move {
	const [first] = pages;
	if (first === undefined) throw new Error('An interview without pages');
	const at = { page: first.id, ...(first.scope === 'case' ? {} : { [first.scope]: 0 }) };
	return { answers, at, trail: [], isRevising: false };
}

export function moveFrom(
	pages: readonly Page[],
	context: InterviewContext,
	event: InterviewEvent
): Move {
	const { answers, at, trail, isRevising, plan } = context;
	const left = [...trail, at];
	switch (event.type) {
		case 'ANSWER': {
			if (at === null) return { answers, at, trail, isRevising: false };
			const told = answerAt(answers, at, event.values);
			const ahead = plan(told);
			const next = isRevising ? null : nextOpenStep(pages, ahead, at);
			return {
				answers: told,
				at: next ?? ahead.decisive[0] ?? null,
				trail: left,
				isRevising: isRevising && ahead.decisive.length === 0
			};
		}
		case 'BACK': {
			const now = plan(answers);
			const last = trail.findLastIndex((step) => step === null || isOnPath(now, step));
			const before = last === -1 ? (previousStep(pages, now, at) ?? at) : (trail[last] ?? null);
			return { answers, at: before, trail: trail.slice(0, Math.max(last, 0)), isRevising: false };
		}
		case 'REVISE':
			return { answers, at: event.step, trail: left, isRevising: at === null };
		case 'CHECK':
			return { answers, at: null, trail: left, isRevising: false };
		case 'RESTART': {
			const [first = null] = plan(emptyCase).steps;
			return { answers: emptyCase, at: first, trail: [], isRevising: false };
		}
	}
}
