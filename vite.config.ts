import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const components = 'src/**/*.svelte.test.ts';
const journeys = 'tests/browser/**/*.test.ts';

export default defineConfig({
	plugins: [sveltekit()],
	build: { manifest: true },
	test: {
		maxWorkers: 2,
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [components, journeys],
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: [components],
					testTimeout: 15_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: [journeys],
					globalSetup: ['tests/browser/support/global-setup.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
