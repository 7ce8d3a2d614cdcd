import { expect, test } from 'vitest';
import { claimIds, codebook } from './codebook.ts';
import { definitions } from './definitions.ts';

test.each(claimIds)(
	'every factor of %s is defined for those who code cases, and no other is',
	(id) => {
		const defined = Object.keys(definitions[id].factors);
		expect(defined).toEqual(codebook[id].factors.map((factor) => factor.id));
		expect(Object.values(definitions[id].factors).every((means) => means.length > 5)).toBe(true);
	}
);
