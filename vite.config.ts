import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { deskFiles } from './src/cli/desk-files.ts';

// What the first question needs goes in few files: many small ones compress badly.
const languages = ['en', 'es', 'fr'];
const framework = /node_modules\/(svelte|esm-env|clsx)\//;
const frame =
	/src\/lib\/(content\/copy\/(language|words)|ui\/(language-path|words|primitives|shell\/(DoorMark|Site|Language|Translation|QuickExit|shift))|device\/quick-exit|documents\/reading\/day)|routes\/\+layout/;
const interview =
	/src\/lib\/(domain\/(facts|interview\/(step|order|path|prune)|conditions\/(condition|evaluate|facts-of))|machines\/move|content\/(first-facts|version|questions\/(before|sections))|ui\/(interview\/(session|actor-view|iso-day|caption|visit|ask|field|mistakes|parts)|offline\/unsaved)|device\/storage)/;

// What the verdicts need, so that it comes in few requests; no page that shows none has to take them.
const verdict = [
	{
		name: 'questions',
		test: /src\/lib\/content\/(questions\/(?!ways)|facts\.|claims\/codebook\.)/
	},
	{
		name: 'machine',
		test: /node_modules\/xstate\/|src\/lib\/machines\/(start|interview-machine)\./
	},
	{
		name: 'lawbook',
		test: /src\/lib\/(content\/(lawbook|assumptions|routes\/|claims\/(?!definitions)|deadlines\/)|domain\/precedents\/authority-of)/
	},
	{
		name: 'engine',
		test: /src\/lib\/(ui\/interview\/engine|domain\/(assessment\/(assess|outcomes?|lawbook-index|participants|compiled\/(?!minimal-sets))|conditions\/|deadlines\/(?!partial-date)|precedents\/(?!consistency|lean)|routes\/|interview\/wanted))/
	},
	{ name: 'sources', test: /src\/lib\/ui\/law\/Sources?\./ },
	{
		name: 'reading',
		test: /src\/lib\/(documents\/reading\/(reader|clocks|outcome-view|told)|ui\/law-words|content\/result-notes)/
	},
	...languages.map((language) => ({
		name: `questions-${language}`,
		test: new RegExp(`src/lib/content/copy/${language}/questions/`)
	}))
];

/** What is said before and around the first question: one file in each language. */
function wordsOfFrame(language: string): RegExp {
	return new RegExp(
		`src/lib/content/copy/${language}/(frame|interview|shell|questions/(before|section-titles))\\.`
	);
}

const components = 'src/**/*.svelte.test.ts';
const journeys = 'tests/browser/**/*.test.ts';
const databases = [
	'src/lib/server/**/*.test.ts',
	'tests/databases/**/*.test.ts',
	'tests/faults/**/*.test.ts'
];

export default defineConfig({
	plugins: [sveltekit(), deskFiles()],
	build: {
		manifest: true,
		// The list of every page is a part of each first page: it names the styles of the others, not all their scripts.
		modulePreload: {
			resolveDependencies: (_file, needed, { hostId }) =>
				hostId.includes('/entry/app.') ? needed.filter((one) => one.endsWith('.css')) : needed
		},
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'svelte', test: framework, priority: 1 },
						{ name: 'frame', test: frame },
						{ name: 'words-en', test: wordsOfFrame('en') },
						{ name: 'words-es', test: wordsOfFrame('es') },
						{ name: 'words-fr', test: wordsOfFrame('fr') },
						{ name: 'interview', test: interview },
						...verdict
					]
				}
			}
		}
	},
	test: {
		maxWorkers: 2,
		// How long a test may take says nothing about the program: a busy machine is slow, and a limit only ends what hangs.
		expect: { requireAssertions: true, poll: { timeout: 60_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: [components, journeys, ...databases],
					testTimeout: 180_000
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: [components],
					setupFiles: ['tests/support/component-setup.ts'],
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'databases',
					environment: 'node',
					include: databases,
					globalSetup: ['tests/support/databases-setup.ts'],
					testTimeout: 180_000,
					hookTimeout: 180_000
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
					testTimeout: 180_000,
					hookTimeout: 180_000
				}
			}
		]
	}
});
