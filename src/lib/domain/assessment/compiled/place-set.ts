/** A set of places, one bit each. */
export type PlaceSet = Int32Array;

/** The empty set over `size` places. */
export function setOf(size: number): PlaceSet {
	return new Int32Array((size + 31) >> 5);
}

/** Puts a place into a set. */
export function addPlace(set: PlaceSet, place: number): void {
	set[place >> 5] = (set[place >> 5] as number) | (1 << (place & 31));
}

/** Whether a place is in a set. */
export function hasPlace(set: PlaceSet, place: number): boolean {
	return ((set[place >> 5] as number) & (1 << (place & 31))) !== 0;
}

/** Whether two sets have a place in common. */
export function meet(a: PlaceSet, b: PlaceSet): boolean {
	for (let word = 0; word < a.length; word += 1) {
		if (((a[word] as number) & (b[word] as number)) !== 0) return true;
	}
	return false;
}

/** Sorts items into groups that hang together: each shares a place with another of its group. */
export function linkedBy<T extends object>(
	items: readonly T[],
	placesOf: (item: T) => PlaceSet
): readonly (readonly T[])[] {
	if (items.length === 1) return [items];
	const rest = [...items];
	const groups: T[][] = [];
	for (let first = rest.pop(); first !== undefined; first = rest.pop()) {
		const group = [first];
		for (let at = 0; at < group.length; at += 1) {
			const places = placesOf(group[at] as T);
			for (let index = rest.length - 1; index >= 0; index -= 1) {
				const other = rest[index] as T;
				if (!meet(placesOf(other), places)) continue;
				rest.splice(index, 1);
				group.push(other);
			}
		}
		groups.push(group);
	}
	return groups;
}

/** Adds one set to another that is at least as wide. */
export function addAll(set: PlaceSet, to: PlaceSet): void {
	for (let word = 0; word < set.length; word += 1) {
		to[word] = (to[word] as number) | (set[word] as number);
	}
}

/** Counts a set in: its places go to `once`, and those that were there before to `twice`. */
export function mark(set: PlaceSet, once: PlaceSet, twice: PlaceSet): void {
	for (let word = 0; word < set.length; word += 1) {
		const places = set[word] as number;
		twice[word] = (twice[word] as number) | ((once[word] as number) & places);
		once[word] = (once[word] as number) | places;
	}
}
