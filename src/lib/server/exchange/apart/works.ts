import type { Desk } from '../../desk.ts';
import { rescreen } from '../../rescreen/rescreen.ts';
import { takeIn } from '../import/take.ts';

/** Runs that take minutes. Each goes on where it was, whoever does it. */
export const works = { import: takeIn, rescreen } as const satisfies Readonly<
	Record<string, (desk: Desk, office: string, run: string) => Promise<void>>
>;

export type Work = keyof typeof works;
