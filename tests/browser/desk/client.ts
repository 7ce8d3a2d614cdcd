import { totp } from '../../support/totp.ts';

/** Somebody at the desk without a browser: posts its forms and keeps the cookies. */
export type Client = {
	readonly cookies: Map<string, string>;
	/** Posts a form; gives the page that answers it. */
	readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<string>;
	readonly get: (path: string) => Promise<Response>;
};

/** What a person signs in with. */
export type Credentials = {
	readonly email: string;
	readonly password: string;
	/** The authenticator's secret, in base 32. */
	readonly secret: string;
};

export const password = 'plum kettle saddle nine';

export function newClient(baseUrl: string): Client {
	const cookies = new Map<string, string>();

	async function send(path: string, init: RequestInit = {}): Promise<Response> {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const response = await fetch(new URL(path, baseUrl), {
			...init,
			redirect: 'manual',
			headers: { ...init.headers, cookie, origin: baseUrl, accept: 'text/html' }
		});
		for (const written of response.headers.getSetCookie()) keep(written);
		return response;
	}

	function keep(written: string): void {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(written) ?? [];
		if (/max-age=0/i.test(written) || value === '') cookies.delete(name);
		else cookies.set(name, value);
	}

	return {
		cookies,
		get: (path) => send(path),
		post: async (path, fields) => {
			const response = await send(path, { method: 'POST', body: new URLSearchParams(fields) });
			if (response.status >= 500) throw new Error(`${path} answered ${response.status}`);
			return response.text();
		}
	};
}

/** Comes in by a set-up link or an invitation, up to the desk itself. */
export async function enter(
	client: Client,
	path: string,
	email: string,
	fields: Readonly<Record<string, string>>
): Promise<Credentials> {
	const page = await client.post(path, { ...fields, newPassword: password });
	const secret = hidden(page, 'secret');
	await client.post('/desk/second-factor?/confirm', {
		uri: hidden(page, 'uri').replaceAll('&amp;', '&'),
		secret,
		backupCodes: hidden(page, 'backupCodes'),
		code: totp(secret)
	});
	const { status } = await client.get('/desk/account');
	if (status !== 200) throw new Error(`${email} did not get in: ${status}`);
	return { email, password, secret };
}

/** An invitation made by an administrator: the path of its link. */
export async function invitation(client: Client, email: string, role: string): Promise<string> {
	const page = await client.post('/desk/members?/invite', { email, role });
	const [, path] = /value="[^"]*(\/desk\/join\/[\w-]+)"/.exec(page) ?? [];
	if (path === undefined) throw new Error(`No invitation was made for ${email}`);
	return path;
}

function hidden(page: string, name: string): string {
	const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page) ?? [];
	if (value === undefined) throw new Error(`The page holds no ${name}`);
	return value;
}
