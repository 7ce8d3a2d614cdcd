import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure } from './evaluate-accuracy.ts';
import type { Accuracy } from './evaluate-accuracy.ts';
import type { Score } from './evaluate-score.ts';

const target = fileURLToPath(new URL('../lib/content/accuracy.ts', import.meta.url));
const accuracy = measure();
print(accuracy);
write(accuracy);

function write(data: Accuracy): void {
	const text = `/** Written by \`npm run evaluate\`; not to be edited by hand. */
export const accuracy = ${JSON.stringify(data)} as const;\n`;
	writeFileSync(target, text);
	execFileSync('npx', ['prettier', '--write', target], { stdio: 'ignore' });
	console.log('\nWritten to src/lib/content/accuracy.ts');
}

function print(data: Accuracy): void {
	console.log(`${data.cases} decided cases in which a court granted or denied immunity.`);
	console.log('Each is asked again without itself, on decisions from before its incident only.');
	console.log(
		`Tuned parameters: ${data.tunedParameters}. Thresholds set by hand: ${data.thresholdsSetByHand}.`
	);
	console.log(
		`Principles: ${data.principles}, written with sight of these cases, so this is no blind test.`
	);
	table('In all', {
		'this reasoning': data.overall,
		'its decisions alone': data.decisionsOnly,
		'its principles alone': data.principlesOnly,
		'before the decision': data.beforeDecision,
		'lawful or not (other cases)': data.lawfulness
	});
	table('Baselines, before the incident', data.baselines);
	table('Baselines, before the decision', data.baselinesBeforeDecision);
	table('By claim', data.byClaim);
	table('By band', data.byBand);
	table('By step', data.byStep);
	table('By court', data.byCourt);
	console.log('\nCourt \\ leaning');
	console.table(data.confusion);
	console.log('\nErrors');
	for (const { id, court, lean, by, reasons } of data.errors) {
		console.log(`  ${id}: the court ${court}, the leaning ${lean} (${by}: ${reasons.join(', ')})`);
	}
	console.log(`\nLeft open: ${data.open.join(', ')}`);
}

function table(title: string, scores: Readonly<Record<string, Score>>): void {
	console.log(`\n${title}`);
	console.table(
		Object.fromEntries(
			Object.entries(scores).map(([name, score]) => [
				name,
				{
					cases: score.cases,
					answered: score.answered,
					right: score.right,
					coverage: score.coverage,
					accuracy: score.accuracy ?? '-',
					'95%': score.low === null ? '-' : `${score.low} to ${score.high}`
				}
			])
		)
	);
}
