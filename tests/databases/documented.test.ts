import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../support/desk.ts';

const sealed = ['key_id', 'key_wrapped', 'content'];

onBothDatabases('the columns that are not sealed', (make) => {
	test.each(['intake', 'party', 'known_name'])(
		'of %s are all named in docs/desk.md, and no others',
		async (table) => {
			const { desk } = await make();
			const { rows } = await sql<{ name: string }>`select column_name as name
			from information_schema.columns where table_schema = 'public' and table_name = ${table}`.execute(
				desk.db
			);
			const line = readFileSync('docs/desk.md', 'utf8')
				.split('\n')
				.find((text) => text.startsWith(`- In \`${table}\`:`));
			const named = [...(line ?? '').matchAll(/`(\w+)`/g)].flatMap(([, name]) => name ?? []);
			const open = rows.map(({ name }) => name).filter((name) => !sealed.includes(name));
			expect(named.slice(1).sort()).toEqual(open.sort());
		}
	);
});
