import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
] as const;

/** CHROMIUM_PATH, or the system's browser, or the one that npm installed. Never a download. */
export async function findChromium(): Promise<string> {
	return process.env.CHROMIUM_PATH ?? onPath() ?? (await fromNpm());
}

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

async function fromNpm(): Promise<string> {
	const { default: chromium } = await import('@sparticuz/chromium');
	return chromium.executablePath();
}
