import { recordAudit } from '../../audit/record.ts';
import { judgedBy } from '../../cases/judged-by.ts';
import { openContent, readContent } from '../../cases/store.ts';
import { todayIn } from '../../cases/today.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At, NotFound } from '../../desk.ts';
import { useCase } from '../../use-case.ts';
import { breathing } from '../breathing.ts';
import { damagedLineOf, headingOf, lineOf } from './shapes.ts';
import type { CsvShape } from './shapes.ts';
import { damagedCase, officeNotes, wholeCase } from './whole-case.ts';
import type { CaseHead } from './whole-case.ts';

export type ExportShape = 'jsonl' | CsvShape;

const head = [
	'id',
	'number',
	'status',
	'source',
	'received_at',
	'decided_at',
	'closed_at',
	'outcome_today',
	'outcome_proposed',
	'soonest_deadline'
] as const;

const casesPerBatch = 200;

/** All case files of the office in one shape, read as they are being sent, so that a million needs little memory. */
export const exportCases = useCase(
	'export.case',
	async (at: At, { shape }: { readonly shape: ExportShape }) => {
		await inOffice(at, (tx) => recordAudit(tx, at, 'export.cases', { detail: { shape } }));
		const texts = shape === 'jsonl' ? jsonLines(at) : csvLines(at, shape);
		const encoder = new TextEncoder();
		const body = new ReadableStream<Uint8Array>({
			pull: async (controller) => {
				const { done, value } = await texts.next();
				if (done) controller.close();
				else controller.enqueue(encoder.encode(value));
			},
			cancel: async () => void (await texts.return(undefined))
		});
		return { kind: 'ok', body } as const;
	}
);

/** One case whole, to be given to its client; what the office wrote goes with it only if the office says so. */
export const exportCase = useCase(
	'export.case',
	(at: At, { id, withNotes }: { readonly id: string; readonly withNotes: boolean }) =>
		inOffice(at, async (tx) => {
			const row = await tx
				.selectFrom('intake')
				.select(head)
				.select(judgedBy.as('lawbook'))
				.where('id', '=', id)
				.executeTakeFirst();
			if (row === undefined) return { kind: 'not-found' } satisfies NotFound;
			const read = await readContent(tx, at, id);
			if (read.kind === 'not-found') return read;
			await recordAudit(tx, at, 'export.case', { intakeId: id, detail: { withNotes } });
			if (read.kind === 'damaged')
				return { kind: 'ok', number: row.number, file: damagedCase(row) } as const;
			const whole = wholeCase(at.desk.lawbook, row, read.content, todayIn(at.desk.now()));
			const file = withNotes ? { ...whole, office: officeNotes(read.content) } : whole;
			return { kind: 'ok', number: row.number, file } as const;
		})
);

async function* jsonLines(at: At): AsyncGenerator<string> {
	const today = todayIn(at.desk.now());
	const breathe = breathing();
	for await (const batch of batchesIn(at)) {
		let text = '';
		for (const { row, content } of batch) {
			await breathe();
			const file =
				content === null
					? damagedCase(row)
					: {
							...wholeCase(at.desk.lawbook, row, content, today),
							office: officeNotes(content)
						};
			text += `${JSON.stringify(file)}\n`;
		}
		yield text;
	}
}

async function* csvLines(at: At, shape: CsvShape): AsyncGenerator<string> {
	yield headingOf(shape);
	for await (const batch of batchesIn(at)) {
		yield batch
			.map(({ row, content }) =>
				content === null ? damagedLineOf(shape, row) : lineOf(shape, row, content)
			)
			.join('');
	}
}

async function* batchesIn(at: At) {
	let after = 0;
	for (;;) {
		const rows = await inOffice(at, (tx) =>
			tx
				.selectFrom('intake')
				.select(judgedBy.as('lawbook'))
				.select([...head, 'key_id', 'key_wrapped', 'content'])
				.where('office_id', '=', at.actor.officeId)
				.where('number', '>', after)
				.where('erased_at', 'is', null)
				.orderBy('number')
				.limit(casesPerBatch)
				.execute()
		);
		const last = rows.at(-1);
		if (last === undefined) return;
		after = last.number;
		yield rows.map((row) => {
			const read = openContent(at.desk, row);
			return { row: row satisfies CaseHead, content: read.kind === 'ok' ? read.content : null };
		});
	}
}
