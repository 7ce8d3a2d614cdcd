import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { speech as copy } from '#lib/content/copy/en/speech.ts';
import { quickExit } from '#lib/device/quick-exit.ts';
import ReadAloud from './ReadAloud.svelte';
import { spokenText } from './spoken-text.ts';
import { voiceFor } from './voice.ts';

const here = { lang: 'en-US', localService: true, default: false, name: 'Here' };
const elsewhere = { ...here, localService: false, default: true, name: 'Elsewhere' };
const voices = [elsewhere, here] as unknown as SpeechSynthesisVoice[];

function partOf(html: string): Element {
	const part = document.createElement('div');
	part.innerHTML = html;
	return part;
}

describe('what is read aloud', () => {
	test('is what is shown, in its order and once', () => {
		const part = partOf(
			'<h1>When <span>did</span> it happen?</h1><ul><li><p>One</p></li></ul><legend>Two</legend>'
		);
		expect(spokenText(part)).toEqual(['When did it happen?', 'One', 'Two']);
	});

	test('is never what was typed, folded away or hidden from the eye', () => {
		const part = partOf(
			'<label>Town <textarea>Quechee</textarea></label><details><summary>Why</summary><p>Law</p></details><p hidden>No</p><p class="visually-hidden">No</p>'
		);
		expect(spokenText(part)).toEqual(['Town', 'Why']);
	});
});

describe('the voice', () => {
	test('is one on this device, even if another is the usual one', () => {
		expect(voiceFor('en', voices)?.name).toBe('Here');
	});

	test('is none where none on this device speaks the language', () => {
		expect(voiceFor('es', voices)).toBeNull();
		expect(voiceFor('en', [elsewhere] as unknown as SpeechSynthesisVoice[])).toBeNull();
	});
});

describe('the button', () => {
	const speak = vi.fn();
	const cancel = vi.fn();
	let known: readonly SpeechSynthesisVoice[];

	beforeEach(() => {
		known = voices;
		const nothing = () => undefined;
		vi.stubGlobal('speechSynthesis', {
			getVoices: () => known,
			speak,
			cancel,
			addEventListener: nothing,
			removeEventListener: nothing
		});
		vi.stubGlobal(
			'SpeechSynthesisUtterance',
			class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		);
	});
	afterEach(() => {
		cleanup();
		vi.unstubAllGlobals();
		vi.clearAllMocks();
	});

	function show(): void {
		render(ReadAloud, { language: 'en', part: () => partOf('<h1>Who?</h1><p>You.</p>') });
	}

	test('reads nothing until it is pressed, then all, and stops when pressed again', async () => {
		show();
		expect(speak).not.toHaveBeenCalled();
		screen.getByRole('button', { name: copy.read }).click();
		expect(speak.mock.calls.map(([piece]) => piece.text)).toEqual(['Who?', 'You.']);
		(await screen.findByRole('button', { name: copy.stop })).click();
		expect(cancel).toHaveBeenCalledOnce();
	});

	test('is not there without a voice on this device', () => {
		known = [elsewhere] as unknown as SpeechSynthesisVoice[];
		show();
		expect(screen.queryByRole('button')).toBeNull();
	});

	test('falls silent on Quick exit', () => {
		show();
		screen.getByRole('button', { name: copy.read }).click();
		quickExit(vi.fn());
		expect(cancel).toHaveBeenCalled();
	});
});
