import { beforeEach, describe, expect, test, vi } from 'vitest';
import { neutralPage, onQuickExit, quickExit } from './quick-exit.ts';

beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
	document.body.innerHTML = '<p>What happened</p>';
});

describe('quick exit', () => {
	test('erases our keys only, blanks the page and leaves', () => {
		localStorage.setItem('threshold.draft', '{"facts":{}}');
		sessionStorage.setItem('threshold.place', 'claims');
		localStorage.setItem('another-site', 'kept');
		const leave = vi.fn();
		quickExit(leave);
		expect(localStorage.getItem('threshold.draft')).toBeNull();
		expect(sessionStorage.getItem('threshold.place')).toBeNull();
		expect(localStorage.getItem('another-site')).toBe('kept');
		expect(document.body.textContent).toBe('');
		expect(leave).toHaveBeenCalledExactlyOnceWith(neutralPage);
	});

	test('has the interview forget its answers before the draft is erased', () => {
		const stop = onQuickExit(() => localStorage.setItem('threshold.draft', 'written late'));
		quickExit(vi.fn());
		stop();
		expect(localStorage.getItem('threshold.draft')).toBeNull();
	});

	test('leaves even when storage is refused or forgetting fails', () => {
		const leave = vi.fn();
		const refused = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('refused', 'SecurityError');
		});
		quickExit(leave);
		refused.mockRestore();
		const stop = onQuickExit(() => {
			throw new Error('broken');
		});
		expect(() => quickExit(leave)).toThrow('broken');
		stop();
		expect(leave).toHaveBeenCalledTimes(2);
	});
});
