import { describe, expect, test } from 'vitest';
import { isOfDesk, namesNothing, sentTo } from './gate.ts';

const url = { pathname: '/desk/cases', search: '?status=review' };
const inside = ['/desk', '/desk/cases/[id]', '/desk/members'];

describe('the gate of the desk', () => {
	test.each(inside)('%s is only for who is in', (route) => {
		expect(sentTo('in', route, url)).toBeNull();
		expect(sentTo('nobody', route, url)).toBe(
			'/desk/sign-in?next=%2Fdesk%2Fcases%3Fstatus%3Dreview'
		);
		expect(sentTo('half', route, url)).toBe('/desk/second-factor');
		expect(sentTo('outside', route, url)).toBe('/desk/account');
	});

	test.each(['/desk/sign-in', '/desk/set-up/[token]', '/desk/join/[token]'])(
		'%s is open to anybody',
		(route) => {
			for (const here of ['nobody', 'half', 'outside', 'in'] as const) {
				expect(sentTo(here, route, url)).toBeNull();
			}
		}
	);

	test('a name that only begins like an open page is not open', () => {
		expect(sentTo('nobody', '/desk/sign-in-log', url)).not.toBeNull();
		expect(sentTo('half', '/desk/second-factors', url)).toBe('/desk/second-factor');
	});

	test('an address whose id is no id names nothing; a link’s token is none', () => {
		const id = '01a2053b-a562-7019-9115-f3112b90ee51';
		expect(namesNothing({})).toBe(false);
		expect(namesNothing({ id })).toBe(false);
		expect(namesNothing({ token: 'abc' })).toBe(false);
		for (const wrong of ['', 'x', `${id}x`, `'${id}`]) {
			expect(namesNothing({ id: wrong })).toBe(true);
			expect(namesNothing({ run: id, case: wrong })).toBe(true);
		}
	});

	test('public pages never touch the desk', () => {
		expect(['/', '/result', '/api/screen', '/desktop'].filter(isOfDesk)).toEqual([]);
		expect(['/desk', '/send', '/api/send', '/feed/[token]'].filter(isOfDesk)).toHaveLength(4);
	});
});
