import { assign, setup } from 'xstate';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Plan } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { moveFrom, startOf } from './move.ts';
import type { InterviewContext, InterviewEvent, Move } from './move.ts';

type InterviewInput = {
	readonly plan: (answers: CaseFacts) => Plan;
	readonly answers?: CaseFacts;
};

/** The id of the state that shows every answer before the result. */
export const checkState = 'check-your-answers';

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
		context: ({ input }) => ({ ...startOf(pages, input.answers), plan: input.plan }),
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
