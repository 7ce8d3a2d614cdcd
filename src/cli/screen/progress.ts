import type { WriteStream } from 'node:tty';

/** Tells how far a run is; on anything but a terminal it says nothing. */
export type Progress = {
	readonly show: (bytes: number, cases: number) => void;
	readonly end: () => void;
};

const width = 30;
const msBetween = 200;

/** A bar for `total` bytes (0 when not known), drawn on a terminal. */
export function progressOn(terminal: WriteStream, total: number): Progress {
	if (!terminal.isTTY) return { show: () => undefined, end: () => undefined };
	const began = Date.now();
	let drawn = 0;
	return {
		show(bytes, cases) {
			const now = Date.now();
			if (now - drawn < msBetween) return;
			drawn = now;
			const rate = Math.round(cases / Math.max(0.001, (now - began) / 1000));
			const part = total === 0 ? '' : `${barOf(bytes / total)} `;
			terminal.write(
				`\r\u001b[K${part}${cases.toLocaleString('en-US')} cases, ${rate.toLocaleString('en-US')} a second`
			);
		},
		end: () => void terminal.write('\r\u001b[K')
	};
}

function barOf(part: number): string {
	const full = Math.round(Math.min(1, part) * width);
	return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${Math.floor(Math.min(1, part) * 100)} %`;
}
