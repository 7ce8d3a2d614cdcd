import { assign, setup } from 'xstate';
import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { isOnPath, nextOpenStep, previousStep } from '#lib/domain/interview/path.ts';
import type { Plan } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { answerAt, emptyCase } from '#lib/domain/interview/prune.ts';
import type { Step } from '#lib/domain/interview/step.ts';

export type InterviewContext = {
	readonly answers: CaseFacts;
	/** Where the person stands; null on the check-your-answers page. */
	readonly at: Step | null;
	/** Where they came from, latest last; Back returns there as long as it is still on the path. */
	readonly trail: readonly (Step | null)[];
	/** Whether they came from the check page to change one answer. */
	readonly isRevising: boolean;
	readonly plan: (answers: CaseFacts) => Plan;
};

export type InterviewEvent =
	| { readonly type: 'ANSWER'; readonly values: FactRecord }
	| { readonly type: 'BACK' }
	| { readonly type: 'REVISE'; readonly step: Step }
	| { readonly type: 'CHECK' }
	| { readonly type: 'RESTART' };

export type InterviewInput = {
	readonly plan: (answers: CaseFacts) => Plan;
	readonly answers?: CaseFacts;
};

/** The id of the state that shows every answer before the result. */
export const checkState = 'check-your-answers';

type Move = Pick<InterviewContext, 'answers' | 'at' | 'trail' | 'isRevising'>;

function moveFrom(pages: readonly Page[], context: InterviewContext, event: InterviewEvent): Move {
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

/** One move is asked for by many guards and by the assignment; it is reckoned once for each event. */
function mover(pages: readonly Page[]) {
	const moves = new WeakMap<InterviewContext, { event: InterviewEvent; move: Move }>();
	return (context: InterviewContext, event: InterviewEvent): Move => {
		const known = moves.get(context);
		if (known?.event === event) return known.move;
		const move = moveFrom(pages, context, event);
		moves.set(context, { event, move });
		return move;
	};
}

/**
 * Compiles the interview from its pages: one state for each page, grouped by section, and a state that shows all answers.
 * No edge states law: one guard asks the pure path function where each event leads.
 */
export function compileInterview(pages: readonly Page[]) {
	const move = mover(pages);
	const [first] = pages;
	if (first === undefined) throw new Error('An interview without pages');
	const machine = setup({
		types: {
			context: {} as InterviewContext,
			events: {} as InterviewEvent,
			input: {} as InterviewInput
		},
		guards: {
			asks: ({ context, event }, params: { readonly page: string | null }) =>
				(move(context, event).at?.page ?? null) === params.page
		},
		actions: { go: assign(({ context, event }) => move(context, event)) }
	});
	const targets = [...pages.map(({ id }) => id), null];
	const leads = targets.map((page) => ({
		guard: { type: 'asks' as const, params: { page } },
		target: `.${page === null ? checkState : stateOf(pages, page)}`,
		actions: 'go' as const,
		reenter: true
	}));
	const sections = [...new Set(pages.map(({ section }) => section))];
	return machine.createMachine({
		id: 'interview',
		initial: first.section,
		context: ({ input }) => ({
			answers: input.answers ?? emptyCase,
			at: { page: first.id, ...(first.scope === 'case' ? {} : { [first.scope]: 0 }) },
			trail: [],
			isRevising: false,
			plan: input.plan
		}),
		on: { ANSWER: leads, BACK: leads, REVISE: leads, CHECK: leads, RESTART: leads },
		states: {
			...Object.fromEntries(sections.map((section) => [section, sectionOf(pages, section)])),
			[checkState]: {}
		}
	});
}

function stateOf(pages: readonly Page[], id: string): string {
	const page = pages.find((one) => one.id === id);
	return `${page?.section ?? ''}.${id}`;
}

function sectionOf(pages: readonly Page[], section: string) {
	const own = pages.filter((page) => page.section === section);
	return {
		initial: own[0]?.id ?? '',
		states: Object.fromEntries(own.map(({ id }) => [id, {}]))
	};
}

export type InterviewMachine = ReturnType<typeof compileInterview>;
