import { z } from './zod.ts';

const days = z.nullable(z.int().check(z.minimum(1), z.maximum(36_500)));

const storedSettings = z.object({
	/** Share of declined cases that another reviewer looks at again, in percent. */
	secondEyesPercent: z.catch(z.int().check(z.minimum(0), z.maximum(100)), 20),
	/** Days after the end of a case until it is erased; null keeps it. */
	retention: z.catch(
		z.object({ accepted: days, referred: days, declined: days, closed: days }),
		() => ({ accepted: null, referred: null, declined: null, closed: null })
	)
});

/** What an office decided for itself; kept in `office.settings`. */
export type OfficeSettings = {
	readonly secondEyesPercent: number;
	readonly retention: {
		readonly accepted: number | null;
		readonly referred: number | null;
		readonly declined: number | null;
		readonly closed: number | null;
	};
};

/** What is stored, with what an office has not yet decided. */
export function readOfficeSettings(stored: unknown): OfficeSettings {
	const value = typeof stored === 'object' && stored !== null ? stored : {};
	return z.parse(storedSettings, value);
}

export const officeName = z.string().check(z.trim(), z.minLength(2), z.maxLength(120));

/** The office's own page of settings, as a form sends it. */
export const officeForm = z.object({
	name: officeName,
	secondEyesPercent: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(100))
});
