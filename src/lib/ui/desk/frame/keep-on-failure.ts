import type { enhance } from '$app/forms';
import { invalidateAll } from '$app/navigation';

/** Where a form was refused, shows the page as it stands now, and leaves in the form what was written. */
export const keepOnFailure: NonNullable<Parameters<typeof enhance>[1]> = () => {
	return async ({ result, update }) => {
		await update();
		if (result.type === 'failure') await invalidateAll();
	};
};
