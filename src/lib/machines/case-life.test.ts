import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLife, decisions, lifeStates, movesFrom, needReason, nextState } from './case-life.ts';
import type { LifeEvent, LifeEventType, LifeState } from './case-life.ts';

const types = [
	...new Set(Object.values(caseLife.states).flatMap(({ on }) => Object.keys(on)))
] as readonly LifeEventType[];

const everything = {
	mayMove: true,
	mayDecide: true,
	hasReason: true,
	isScreened: true,
	isCleared: true
};

const flags = fc.record({
	mayMove: fc.boolean(),
	mayDecide: fc.boolean(),
	hasReason: fc.boolean(),
	isScreened: fc.boolean(),
	isCleared: fc.boolean()
});

describe('the life of a case', () => {
	it('every state is reached from the arrival of a case', () => {
		const reached = new Set<LifeState>(['received']);
		for (const from of reached) {
			for (const type of types) {
				const next = nextState(from, { ...everything, type });
				if (next !== null) reached.add(next);
			}
		}
		expect([...reached].toSorted()).toEqual(lifeStates.toSorted());
	});

	it('a decision is never reached without leave to decide, and nothing moves without leave to move', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...lifeStates),
				fc.constantFrom(...types),
				flags,
				(from, type, at) => {
					const next = nextState(from, { ...at, type });
					if (next === null) return;
					expect(decisions.includes(type) ? at.mayDecide : at.mayMove).toBe(true);
					if (needReason.includes(type)) expect(at.hasReason).toBe(true);
					if (next === 'declined') expect(at.isScreened && at.hasReason).toBe(true);
					if (['screening', 'review'].includes(next) && from === 'received') {
						expect(at.isCleared).toBe(true);
					}
				}
			)
		);
	});

	it('what is worked on or decided came through a conflict check and, where declined, the law', () => {
		const sequence = fc.array(fc.record({ type: fc.constantFrom(...types), at: flags }), {
			maxLength: 40
		});
		fc.assert(
			fc.property(sequence, (events) => {
				let state: LifeState = 'received';
				let wasCleared = false;
				for (const { type, at } of events) {
					const next: LifeState | null = nextState(state, { ...at, type } satisfies LifeEvent);
					if (next === null) continue;
					wasCleared ||= at.isCleared;
					state = next;
					expect(wasCleared).toBe(true);
				}
			})
		);
	});

	it('offers exactly the moves that would be taken', () => {
		fc.assert(
			fc.property(fc.constantFrom(...lifeStates), flags, (from, { hasReason: _, ...at }) => {
				for (const type of types) {
					const isOffered = movesFrom(from, at).includes(type);
					expect(isOffered).toBe(nextState(from, { ...at, hasReason: true, type }) !== null);
				}
			})
		);
	});

	it('a declined case goes back to review when the second reader disagrees', () => {
		expect(nextState('declined', { ...everything, type: 'DISAGREE' })).toBe('review');
		expect(nextState('declined', { ...everything, mayDecide: false, type: 'DISAGREE' })).toBeNull();
	});
});
