import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import { isSingle } from '../../conditions/variables.ts';
import type { State, Variables } from '../../conditions/variables.ts';
import type { DeadlineRule } from '../../deadlines/rule.ts';
import { clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import { erasOf } from './eras.ts';
import { areSingle, clockStates, exhaust, timingFacts } from './derived.ts';
import type { Derived } from './derived.ts';
import { remembered, rememberedFor } from './memory.ts';
import type { Ground } from './search.ts';

/** A limitation rule behind a derived fact. */
export type ClockSource = Derived & { readonly clock: Clock };

/** Whether a limitation rule's time is still open. */
export function clockSource(
	rule: DeadlineRule,
	minor: Derived,
	variables: Variables,
	compile: (condition: Condition) => Compiled
): ClockSource {
	const clock = clockOf(rule, compile);
	const fact = `deadline.${rule.id}`;
	const { place } = variables.derive(fact, clockStates);
	const minorPlace = minor.place;
	const timing = timingFacts.flatMap((fact) => variables.of(fact)[0]?.place ?? []);
	const open: Derived['open'] = (state, found) => {
		for (const when of clock.whens) {
			when.open(state, (one) => {
				if (one !== minorPlace) found(one);
			});
		}
		for (const one of timing) if (!isSingle(state[one] as number)) found(one);
	};
	const inputs = [...new Set([...clock.places.filter((one) => one !== minorPlace), ...timing])];
	const reckon: Derived['reckon'] = (state, frame) =>
		clock.states(state, frame.moment(state), frame.today);
	const search = (state: State, { frame, quiet }: Ground) => {
		const reckonAt = (tried: State) => {
			const moment = frame.moment(tried);
			tried[minorPlace] = moment.minor;
			return clock.states(tried, moment, frame.today);
		};
		return exhaust(state.slice(), reckonAt, open, guessesFor(state, inputs, quiet));
	};
	const eraOf = erasOf(rule);
	const standing: Derived['standing'] = ({ loneAct, today }) => {
		const act = loneAct();
		return typeof act === 'number' ? eraOf(act, today) : act && -1;
	};
	const ofProfile = remembered(inputs, [{ standing }], search);
	return {
		fact,
		place,
		clock,
		below: [minor],
		standing,
		inputs,
		reckon,
		open,
		exact: (state, ground) => {
			if (isSingle(state[place] as number) || areSingle(inputs, state))
				return state[place] as number;
			const { frame } = ground;
			if (frame.loneAct() !== null) return ofProfile(state, ground);
			return rememberedFor(frame, place, inputs, state, () => search(state, ground));
		}
	};
}

/** Two completions that often settle a clock both ways: nothing out of the ordinary, and every first answer. */
function guessesFor(
	state: State,
	inputs: readonly number[],
	quiet: readonly number[]
): readonly State[] {
	const calm = state.slice();
	const first = state.slice();
	for (const place of inputs) {
		const answers = state[place] as number;
		first[place] = answers & -answers;
		calm[place] = answers & (quiet[place] as number) || answers & -answers;
	}
	return [calm, first];
}
