import { initialTransition, setup, transition } from 'xstate';

/** Where a case can stand in an office. */
export type LifeState =
	'received' | 'screening' | 'waiting' | 'review' | 'accepted' | 'referred' | 'declined' | 'closed';

/** Who moves a case, and what is known of it at that moment. */
type Circumstances = {
	/** Whether this person may move cases, and whether they may decide them. */
	readonly mayMove: boolean;
	readonly mayDecide: boolean;
	/** Whether a written reason was given. */
	readonly hasReason: boolean;
	/** Whether the law has been asked: something that happened was named. */
	readonly isScreened: boolean;
	/** Whether a conflict check allows the case to be worked on. */
	readonly isCleared: boolean;
};

export type LifeEventType =
	| 'START'
	| 'ASK_CLIENT'
	| 'RESUME'
	| 'SEND_TO_REVIEW'
	| 'RETURN'
	| 'ACCEPT'
	| 'REFER'
	| 'DECLINE'
	| 'LOSE_TOUCH'
	| 'CLOSE'
	| 'REOPEN'
	| 'DISAGREE';

/** What is done on the page of a case; a second reader disagrees where second looks wait. */
export type CaseMove = Exclude<LifeEventType, 'DISAGREE'>;

export type LifeEvent = Circumstances & { readonly type: LifeEventType };

const close = { target: 'closed', guard: 'mayMove' } as const;
const reopen = { target: 'screening', guard: 'mayDecideWithReason' } as const;
const disagree = { target: 'review', guard: 'mayDecideWithReason' } as const;

/** The life of a case, from its arrival to its end. Each arrow names what must hold to take it. */
export const caseLife = setup({
	types: { events: {} as LifeEvent },
	guards: {
		mayMove: ({ event }) => event.mayMove,
		mayWorkOn: ({ event }) => event.mayMove && event.isCleared,
		mayBeReviewed: ({ event }) => event.mayMove && event.isCleared && event.isScreened,
		mayDecide: ({ event }) => event.mayDecide && event.isCleared,
		mayDecline: ({ event }) => event.mayDecide && event.hasReason && event.isScreened,
		mayDecideWithReason: ({ event }) => event.mayDecide && event.hasReason
	}
}).createMachine({
	id: 'case-life',
	initial: 'received',
	states: {
		received: {
			on: {
				START: { target: 'screening', guard: 'mayWorkOn' },
				ASK_CLIENT: { target: 'waiting', guard: 'mayWorkOn' }
			}
		},
		screening: {
			on: {
				ASK_CLIENT: { target: 'waiting', guard: 'mayMove' },
				SEND_TO_REVIEW: { target: 'review', guard: 'mayBeReviewed' }
			}
		},
		waiting: {
			on: {
				RESUME: { target: 'screening', guard: 'mayWorkOn' },
				LOSE_TOUCH: { target: 'closed', guard: 'mayDecideWithReason' }
			}
		},
		review: {
			on: {
				RETURN: { target: 'screening', guard: 'mayMove' },
				ACCEPT: { target: 'accepted', guard: 'mayDecide' },
				REFER: { target: 'referred', guard: 'mayDecideWithReason' },
				DECLINE: { target: 'declined', guard: 'mayDecline' }
			}
		},
		accepted: { on: { CLOSE: close, REOPEN: reopen } },
		referred: { on: { CLOSE: close, REOPEN: reopen } },
		declined: { on: { CLOSE: close, REOPEN: reopen, DISAGREE: disagree } },
		closed: { on: { REOPEN: reopen, DISAGREE: disagree } }
	}
});

const [atStart] = initialTransition(caseLife);

/** Every state, in the order of a case's life. */
export const lifeStates = Object.keys(caseLife.states) as readonly LifeState[];

/** Where an event leads from a state; null when it leads nowhere. */
export function nextState(from: LifeState, event: LifeEvent): LifeState | null {
	const snapshot = caseLife.resolveState({ ...atStart, value: from });
	if (!snapshot.can(event)) return null;
	const [next] = transition(caseLife, snapshot, event);
	return next.value as LifeState;
}

/** What may be done next, as far as the person and the case allow; a reason is taken as given. */
export function movesFrom(
	from: LifeState,
	circumstances: Omit<Circumstances, 'hasReason'>
): readonly LifeEventType[] {
	const events = Object.keys(caseLife.states[from]?.on ?? {}) as readonly LifeEventType[];
	return events.filter(
		(type) => nextState(from, { ...circumstances, hasReason: true, type }) !== null
	);
}

/** Events that need a written reason. */
export const needReason: readonly LifeEventType[] = [
	'REFER',
	'DECLINE',
	'LOSE_TOUCH',
	'REOPEN',
	'DISAGREE'
];

/** Events that decide a case, so that only who may decide may send them. */
export const decisions: readonly LifeEventType[] = ['ACCEPT', ...needReason];
