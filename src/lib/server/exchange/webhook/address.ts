import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses within a network or a machine, which nobody outside may have a server call. */
const inside = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
] as const) {
	inside.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
	['::', 128],
	['::1', 128],
	['64:ff9b::', 96],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8]
] as const) {
	inside.addSubnet(network, prefix, 'ipv6');
}

export type Reachable =
	| { readonly kind: 'ok'; readonly url: URL; readonly address: string; readonly family: 4 | 6 }
	| { readonly kind: 'not-https' | 'not-a-url' | 'inside' | 'unknown-host' };

type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

/**
 * Where an address leads. Only https to the outside is called, unless the installation allows its own network; the
 * address found here is the one that is called, so that no second look-up leads elsewhere.
 */
export async function reachable(
	text: string,
	mayBeInside: boolean,
	resolve: Resolve = (host) => lookup(host, { all: true })
): Promise<Reachable> {
	const url = URL.parse(text);
	if (url === null) return { kind: 'not-a-url' };
	if (url.protocol !== 'https:' && !(mayBeInside && url.protocol === 'http:')) {
		return { kind: 'not-https' };
	}
	if (url.username !== '' || url.password !== '') return { kind: 'not-a-url' };
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const found = isIP(host)
		? [{ address: host, family: isIP(host) }]
		: await resolved(resolve, host);
	const [first] = found;
	if (first === undefined) return { kind: 'unknown-host' };
	if (!mayBeInside && found.some(({ address }) => isInside(address))) return { kind: 'inside' };
	return { kind: 'ok', url, address: first.address, family: first.family === 6 ? 6 : 4 };
}

/** Whether an address is of a private network, of this machine, or of none. */
export function isInside(address: string): boolean {
	return inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function resolved(resolve: Resolve, host: string) {
	try {
		return await resolve(host);
	} catch {
		return [];
	}
}
