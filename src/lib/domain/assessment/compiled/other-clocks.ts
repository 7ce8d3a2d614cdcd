import { NO, compilerOver } from '../../conditions/compile.ts';
import type { Compiled } from '../../conditions/compile.ts';
import { blankState, toldByFact, variablesOver } from '../../conditions/variables.ts';
import type { State, ToldByFact, Variables } from '../../conditions/variables.ts';
import { dayOf } from '../../deadlines/calendar.ts';
import { reckonIn } from '../../deadlines/reckon.ts';
import type { CaseFacts } from '../../facts/fact.ts';
import type { OtherClock } from '../assessment.ts';
import { indexOf } from '../lawbook-index.ts';
import type { Lawbook } from '../lawbook.ts';
import { clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import { minorSource, timingFacts } from './derived.ts';
import type { Derived } from './derived.ts';
import { frameOf } from './frame.ts';
import type { Frame, Timing } from './frame.ts';
import { readerOf, tellAll } from './scene.ts';

/** The clocks that run beside the routes, made ready; they know of no claim. */
type OtherClocks = {
	readonly blank: State;
	readonly told: ToldByFact;
	readonly minor: Derived;
	readonly timing: Timing;
	readonly clocks: readonly { readonly clock: Clock; readonly applies: Compiled['test'] }[];
	readonly compile: ReturnType<typeof compilerOver>;
	readonly variables: Variables;
};

const made = new WeakMap<Lawbook, OtherClocks>();

function readyClocks(law: Lawbook): OtherClocks {
	const known = made.get(law);
	if (known) return known;
	const definitions = new Map(law.facts.map((definition) => [definition.id, definition]));
	const variables = variablesOver(definitions, {});
	const compile = compilerOver(variables);
	const minor = minorSource(variables);
	const clocks = law.otherClocks.map((id) => {
		const rule = indexOf(law).deadline(id);
		return { clock: clockOf(rule, compile), applies: compile(rule.applies).test };
	});
	const timed = (fact: string) => {
		const [variable] = variables.of(fact);
		return { place: variable?.place ?? -1, values: [...(variable?.bits.keys() ?? [])] };
	};
	const timing = { when: timed('incident.when'), under18: timed('person.under18'), eraOf: () => 0 };
	const dates = law.facts.filter(({ type }) => type.kind === 'date').map(({ id }) => id);
	const ready: OtherClocks = {
		blank: blankState(variables),
		told: toldByFact(
			variables.all.filter(({ place }) => place !== minor.place),
			[...timingFacts, ...dates]
		),
		minor,
		timing,
		clocks,
		compile,
		variables
	};
	made.set(law, ready);
	return ready;
}

/** Every clock beside the routes that may run, for each incident, against the first officer for whom it may. */
export function otherClocksOf(law: Lawbook, told: CaseFacts, today: string): readonly OtherClock[] {
	const ready = readyClocks(law);
	const officers = told.officers.length === 0 ? [0] : told.officers.map((_, officer) => officer);
	return told.incidents.flatMap((_, incident) => {
		const stands = officers.map((officer) => standOf(ready, told, incident, officer, today));
		return ready.clocks.flatMap(({ clock, applies }): readonly OtherClock[] => {
			const stand = stands.find(({ state }) => applies(state) !== NO);
			if (stand === undefined) return [];
			const { state, frame } = stand;
			const { act, birthday } = frame.moment(state);
			const reader = readerOf(state, ready.compile, ready.variables);
			const setting = { facts: frame.facts, act, birthday, ...reader };
			return [{ incident, deadline: reckonIn(clock.timed, setting, today) }];
		});
	});
}

type Stand = { readonly state: State; readonly frame: Frame };

function standOf(
	ready: OtherClocks,
	told: CaseFacts,
	incident: number,
	officer: number,
	today: string
): Stand {
	const state = ready.blank.slice();
	const dates = tellAll(state, told, incident, officer, ready.told);
	const frame = frameOf(dates, dayOf(today), ready.timing);
	state[ready.minor.place] = ready.minor.reckon(state, frame);
	return { state, frame };
}
