import type { Plugin, Rolldown } from 'vite';
import { deskFilesPath } from '#lib/device/desk-files-path.ts';

type Bundle = Rolldown.OutputBundle;

/** Writes down which files of the site no public page uses, so that a visitor's browser need not keep them. */
export function deskFiles(): Plugin {
	return {
		name: 'desk-files',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				this.emitFile({
					type: 'asset',
					fileName: deskFilesPath,
					source: JSON.stringify(usedByDeskAlone(bundle))
				});
			}
		}
	};
}

function usedByDeskAlone(bundle: Bundle): readonly string[] {
	const entries = Object.values(bundle).filter((one) => one.type === 'chunk' && one.isEntry);
	const names = entries.map(({ fileName }) => fileName);
	const ofDesk = new Set(names.filter((name) => isOfDesk(bundle, name)));
	const open = filesFrom(
		bundle,
		names.filter((name) => !ofDesk.has(name)),
		ofDesk
	);
	return [...filesFrom(bundle, [...ofDesk], new Set())].filter((name) => !open.has(name)).sort();
}

function isOfDesk(bundle: Bundle, name: string): boolean {
	const one = bundle[name];
	return one?.type === 'chunk' && one.moduleIds.some((id) => id.includes('/src/routes/desk/'));
}

/** All that these files come to ask for, at once or later, but not through those left out. */
function filesFrom(
	bundle: Bundle,
	entries: readonly string[],
	leftOut: ReadonlySet<string>
): ReadonlySet<string> {
	const seen = new Set<string>();
	const waiting = [...entries];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (seen.has(name) || leftOut.has(name)) continue;
		seen.add(name);
		const one = bundle[name];
		if (one?.type !== 'chunk') continue;
		waiting.push(...one.imports, ...one.dynamicImports);
		waiting.push(...(one.viteMetadata?.importedCss ?? []));
	}
	return seen;
}
