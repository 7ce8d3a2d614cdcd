import { unionOver } from './list.ts';
import { addPlace, linkedBy, setOf } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import { addCode, beginKey, keep, recalled } from './keys.ts';
import { remembered } from './memory.ts';
import type { Demand, Joint, Way } from './program.ts';
import { greaterOf, lowestOf } from './ranks.ts';
import { effectOf, notesOf, reckoned, rowsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { hardestOf } from './search.ts';

/** Every outcome a way to court may have, as bits of `ranked`: exactly those some completion of the unknown facts gives. */
export function outcomesOf(way: Way, scene: Scene): number {
	let floor = 1;
	let all = 0;
	const { hardestFirst, scan } = way;
	const notes = notesOf(scene);
	for (let index = 0; index < hardestFirst.length; index += 1) {
		if ((scan[index * 2] as number) < floor << 1) break;
		const effect =
			(notes[scan[index * 2 + 1] as number] as number) ||
			effectOf(hardestFirst[index] as Demand, scene);
		const least = lowestOf(effect);
		if (least > floor) {
			floor = least;
			if (floor >= way.hardest) return floor;
		}
		all |= effect;
	}
	return all < floor << 1 ? floor : openOutcomes(way, floor, scene);
}

function openOutcomes(way: Way, certain: number, scene: Scene): number {
	let floor = certain;
	const able: Demand[] = [];
	for (const demand of way.hardestFirst) {
		if (demand.anyEffect < floor << 1) break;
		if (effectOf(demand, scene) < floor << 1) continue;
		floor = Math.max(floor, lowestOf(exactEffectOf(demand, scene)));
		able.push(demand);
	}
	const open = able.filter((demand) => exactEffectOf(demand, scene) >= floor << 1);
	const [only] = open;
	if (open.length < 2) return only ? greaterOf(floor, exactEffectOf(only, scene)) : floor;
	const groups = linkedBy(open, (demand) => linksOf(demand, scene));
	return groups.reduce((outcomes, group) => {
		const [first, ...linked] = group;
		if (first !== undefined && linked.length === 0) {
			return greaterOf(outcomes, exactEffectOf(first, scene));
		}
		const own = jointOf(way, group, floor)(scene.state, scene.ground, scene);
		return greaterOf(outcomes, own);
	}, floor);
}

function exactEffectOf(demand: Demand, scene: Scene): number {
	return unionOver(rowsOf(demand, scene), demand.effects);
}

/** What demands that hang together come to, where `floor` is certain; remembered. */
function jointOf(way: Way, parts: readonly Demand[], floor: number): Joint {
	const key = beginKey();
	addCode(floor);
	for (const { number } of parts) addCode(number);
	return recalled(way.joint, key) ?? keep(way.joint, key, newJoint(way, parts, floor));
}

function newJoint(way: Way, parts: readonly Demand[], floor: number): Joint {
	const looked = way.derived.filter(({ place }) =>
		parts.some(({ looks }) => looks.includes(place))
	);
	const inputs = [...new Set(parts.flatMap((part) => part.inputs))];
	return remembered(inputs, looked, (state, ground, scene: Scene) => {
		for (const { place } of way.derived) reckoned(place, scene);
		const upper = parts.reduce(
			(set, part) => set | unionOver(rowsOf(part, scene), part.effects),
			floor
		);
		const needed = upper & ~(floor - 1);
		return hardestOf(parts, state, { ...ground, derived: way.derived }, needed, floor);
	});
}

/** The open told places a demand turns on. */
function linksOf(demand: Demand, scene: Scene): PlaceSet {
	const known = scene.links[demand.number];
	if (known) return known;
	const { state, ground } = scene;
	const links = setOf(state.length);
	for (const place of demand.openPlaces(state)) {
		const derived = ground.derivedAt[place];
		if (derived === undefined) addPlace(links, place);
		else derived.open(state, (input) => addPlace(links, input));
	}
	scene.links[demand.number] = links;
	return links;
}
