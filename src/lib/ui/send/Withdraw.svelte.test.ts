import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { send } from '#lib/content/copy/en/send.ts';
import Withdraw from './Withdraw.svelte';

const copy = send.withdraw;

afterEach(() => vi.unstubAllGlobals());

async function takeBack(answer: () => Promise<Response>): Promise<void> {
	vi.stubGlobal('fetch', answer);
	render(Withdraw, { props: { copy } });
	await fireEvent.input(screen.getByLabelText(copy.code), { target: { value: 'ab12' } });
	await fireEvent.click(screen.getByRole('button', { name: copy.go }));
}

test.each([
	['the network is down', () => Promise.reject(new TypeError('Failed to fetch'))],
	['the server breaks', () => Promise.resolve(new Response(null, { status: 500 }))]
])('when %s, the code is not called unknown', async (_, answer) => {
	await takeBack(answer);
	await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(copy.failed));
	expect(screen.getByRole('status').textContent).toBe('');
});

test('a code the server does not know is called so', async () => {
	await takeBack(() => Promise.resolve(Response.json({ kind: 'unknown' })));
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(copy.results.unknown));
});
