import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { reachable } from './address.ts';

/** What came of a call: the status answered, or 0 where nobody answered. */
export type Called = { readonly status: number };

/** How long a call may take, in seconds. */
export const longestCall = 10;

/** Posts a body to a webhook. Redirects are not followed, and what is answered is not read. */
export async function call(
	address: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	mayBeInside: boolean
): Promise<Called> {
	const to = await reachable(address, mayBeInside);
	if (to.kind !== 'ok') return { status: 0 };
	const request = to.url.protocol === 'https:' ? requestHttps : requestHttp;
	return new Promise((settle) => {
		const call = request(
			to.url,
			{
				method: 'POST',
				headers: { ...headers, 'content-length': Buffer.byteLength(body) },
				signal: AbortSignal.timeout(longestCall * 1000),
				lookup: (_host, options, found) => {
					if (options.all) found(null, [{ address: to.address, family: to.family }]);
					else found(null, to.address, to.family);
				}
			},
			(response) => {
				response.destroy();
				settle({ status: response.statusCode ?? 0 });
			}
		);
		call.on('error', () => settle({ status: 0 }));
		call.end(body);
	});
}
