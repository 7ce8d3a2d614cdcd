import type { Page } from 'playwright-core';

/** A node as the browser hands it to a screen reader. */
export type Node = {
	readonly role: string;
	readonly name: string;
	readonly description: string;
	readonly level: number;
	readonly isInvalid: boolean;
	readonly above: readonly Node[];
};

type Value = { readonly value?: unknown };
type Told = {
	readonly nodeId: string;
	readonly parentId?: string;
	readonly childIds?: readonly string[];
	readonly ignored: boolean;
	readonly role?: Value;
	readonly name?: Value;
	readonly description?: Value;
	readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** The accessibility tree of the page, flat and in reading order, without what is ignored. */
export async function accessibilityTree(page: Page): Promise<readonly Node[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const told = new Map(nodes.map((node) => [node.nodeId, node as Told]));
	const made = new Map<string, Node>();
	const ordered: Node[] = [];
	const waiting = [...told.values()].filter(({ parentId }) => parentId === undefined);
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (!node.ignored) ordered.push(nodeOf(node));
		const below = (node.childIds ?? []).map((id) => told.get(id));
		waiting.push(...below.filter((one) => one !== undefined).toReversed());
	}
	return ordered;

	function nodeOf(node: Told): Node {
		const known = made.get(node.nodeId);
		if (known) return known;
		const property = (name: string) =>
			node.properties?.find((one) => one.name === name)?.value.value;
		const parent = node.parentId === undefined ? undefined : told.get(node.parentId);
		const one: Node = {
			role: String(node.role?.value ?? ''),
			name: String(node.name?.value ?? '').trim(),
			description: String(node.description?.value ?? '').trim(),
			level: Number(property('level') ?? 0),
			isInvalid: property('invalid') === 'true',
			above: parent ? [nodeOf(parent), ...nodeOf(parent).above] : []
		};
		made.set(node.nodeId, one);
		return one;
	}
}

const told = ['heading', 'banner', 'main', 'contentinfo', 'navigation', 'region', 'complementary'];
const fields = ['group', 'radiogroup', 'textbox', 'combobox', 'alert', 'table', 'status'];

/** What a screen reader lists of a page: landmarks, headings, groups and fields, one a line, for people to read. */
export function outline(nodes: readonly Node[]): string {
	return nodes
		.filter(({ role }) => [...told, ...fields].includes(role))
		.map(({ role, level, name, description, above }) => {
			const depth = above.filter((one) => [...told, ...fields].includes(one.role)).length;
			const rank = level > 0 ? ` ${level}` : '';
			return `${'  '.repeat(depth)}${role}${rank} “${name}”${description && ` (${description})`}`;
		})
		.join('\n');
}
