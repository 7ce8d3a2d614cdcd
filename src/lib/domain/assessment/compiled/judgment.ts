import { isSingle } from '../../conditions/variables.ts';
import { knownDate } from '../../deadlines/dates.ts';
import { missingFacts } from '../../deadlines/missing.ts';
import { basisOf } from './basis.ts';
import { blockersOf } from './blockers.ts';
import { together } from './citations.ts';
import type { ListSource } from './derived.ts';
import { missingOf } from './finding.ts';
import { unionOver } from './list.ts';
import { addAnswers, addSet, keyOf } from './memory.ts';
import { outcomesOf } from './outcomes-of.ts';
import { addPlace, setOf } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import type { Demand, Way } from './program.ts';
import { lowestOf } from './ranks.ts';
import { effectOf, knownSlots, reckoned, rowsOf, settingIn, sourceRows } from './scene.ts';
import type { Scene } from './scene.ts';

/** How one way to court comes out, with what decides and what is missing, for every scene alike in what it turns on. */
export type Judgment = {
	/** Bits of `ranked`. */
	readonly outcomes: number;
	/** Ids of the requirements that decide. */
	readonly blockers: readonly string[];
	readonly citations: readonly string[];
	/** The slots, by number, of facts not known that could still change it. */
	readonly wanted: PlaceSet;
};

/** Judgments given before of one way, by all they turned on. */
export type Judgments = { readonly byKey: Map<string, Judgment>; asked: number; found: number };

const mostJudgments = 1024;
const trial = 512;
const pause = 8192;

/** Judges a way in a scene, or remembers the judgment of another scene that is alike in everything the way turns on. */
export function judgmentOf(way: Way, scene: Scene): Judgment {
	const { judgments } = way;
	judgments.asked += 1;
	if (judgments.asked > trial && judgments.found * 8 < judgments.asked) {
		if (judgments.asked > trial + pause) judgments.asked = judgments.found = 0;
		return judge(way, scene);
	}
	const key = judgmentKey(way, scene);
	if (key === null) return judge(way, scene);
	const known = judgments.byKey.get(key);
	if (known) {
		judgments.found += 1;
		return known;
	}
	const made = judge(way, scene);
	if (judgments.byKey.size >= mostJudgments) judgments.byKey.clear();
	judgments.byKey.set(key, made);
	return made;
}

/** Everything a judgment turns on, in few characters; null where the dates alone are too many to number. */
function judgmentKey(way: Way, scene: Scene): string | null {
	const { state, ground, program } = scene;
	const codes: number[] = [];
	for (let index = 0; index < way.derived.length; index += 1) {
		const { fact, place, inputs, standing } = way.derived[index] as Way['derived'][number];
		reckoned(place, scene);
		const answers = state[place] as number;
		codes.push(answers);
		const source: ListSource | undefined = program.sources[fact];
		if (source !== undefined) addSet(codes, sourceRows(source, scene));
		if (isSingle(answers)) continue;
		const standsAt = standing(ground.frame);
		if (standsAt === null) return null;
		codes.push(standsAt + 1);
		addAnswers(codes, inputs, state);
	}
	addAnswers(codes, way.toldPlaces, state);
	return keyOf(codes);
}

function judge(way: Way, scene: Scene): Judgment {
	const outcomes = outcomesOf(way, scene);
	const best = lowestOf(outcomes);
	const isSettled = outcomes === best;
	const decisive = isSettled ? best : ~((best << 1) - 1);
	const effects: number[] = [];
	for (let index = 0; index < way.demands.length; index += 1) {
		const demand = way.demands[index] as Demand;
		const effect = (demand.anyEffect & decisive) === 0 ? 1 : effectOf(demand, scene);
		const isExact = (effect & decisive) === 0 || isSingle(effect);
		effects.push(isExact ? effect : unionOver(rowsOf(demand, scene), demand.effects));
	}
	const { demands, ids } = blockersOf(outcomes, effects, way);
	const resting = demands.length === 0 ? way.demands : demands;
	return {
		outcomes,
		blockers: ids,
		citations: together(
			resting.map((demand) => basisOf(demand, rowsOf(demand, scene), scene).cites)
		),
		wanted: isSettled ? nothing : wantedFor(way, best, effects, scene)
	};
}

const nothing = setOf(0);

function wantedFor(way: Way, best: number, effects: readonly number[], scene: Scene): PlaceSet {
	const wanted = setOf(scene.program.slots.all.length);
	const known = () => (scene.known ??= knownSlots(scene));
	const clockMissing = () => missingDates(way, scene);
	for (const [index, demand] of way.demands.entries()) {
		if ((effects[index] as number) < best << 1 || isSingle(rowsOf(demand, scene))) continue;
		for (const { number } of missingOf(demand, scene, known, clockMissing))
			addPlace(wanted, number);
	}
	return wanted;
}

const mostMissing = 500;

/** The facts that leave the clock of a way open: the same wherever the same answers, and as much of its dates, are known. */
function missingDates({ limit }: Way, scene: Scene): readonly string[] {
	const setting = settingIn(scene);
	const { facts } = setting;
	const codes: number[] = [];
	addAnswers(codes, limit.places, scene.state);
	let key = keyOf(codes);
	for (const fact of limit.facts) {
		const date = knownDate(facts, fact);
		key += date === null ? `?${facts[fact] ?? ''}` : date.from < date.to ? '~' : '=';
	}
	const known = limit.missing.get(key);
	if (known !== undefined) return known;
	if (limit.missing.size >= mostMissing) limit.missing.clear();
	const missing = missingFacts(limit.timed, setting);
	limit.missing.set(key, missing);
	return missing;
}
