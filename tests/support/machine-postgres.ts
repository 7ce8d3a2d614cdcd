import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const programs = ['initdb', 'postgres', 'psql', 'pg_dump', 'pg_restore'] as const;
export type Program = (typeof programs)[number];

/** PostgreSQL as this machine has it: its own server with its own tools, all of one version. */
export type MachinePostgres = {
	readonly kind: 'here';
	readonly run: (program: Program, ...parameters: readonly string[]) => string;
	readonly start: () => Promise<{
		/** Where its programs may write. */
		readonly folder: string;
		readonly urlOf: (user: string, database: string) => string;
		readonly remove: () => Promise<void>;
	}>;
};

/** The machine's PostgreSQL, or why a test that needs it cannot be run. */
export function machinePostgres():
	MachinePostgres | { readonly kind: 'missing'; readonly why: string } {
	const bin = said('pg_config', '--bindir');
	if (bin === null) return { kind: 'missing', why: 'this machine has no pg_config' };
	const at = (program: Program) => join(bin, program);
	const lacking = programs.filter((program) => !existsSync(at(program)));
	if (lacking.length > 0) return { kind: 'missing', why: `this machine has no ${lacking[0]}` };
	const isRoot = process.getuid?.() === 0;
	const user = isRoot ? Number(said('id', '-u', 'postgres') ?? NaN) : undefined;
	if (Number.isNaN(user)) {
		return {
			kind: 'missing',
			why: 'PostgreSQL does not run as root, and nobody is named postgres'
		};
	}
	const as = user === undefined ? {} : { uid: user };
	const run = (program: Program, ...parameters: readonly string[]) =>
		execFileSync(at(program), parameters, { encoding: 'utf8', cwd: tmpdir(), ...as });
	return {
		kind: 'here',
		run,
		start: async () => {
			const place = mkdtempSync(join(tmpdir(), 'threshold-own-postgres-'));
			if (user !== undefined) chownSync(place, user, user);
			chmodSync(place, 0o700);
			const data = join(place, 'db');
			run('initdb', '--auth=trust', '--username=postgres', '--encoding=UTF8', data);
			const port = await freePort();
			const settings = ['-p', String(port), '-c', 'unix_socket_directories='];
			const server = spawn(at('postgres'), ['-D', data, ...settings], {
				stdio: 'ignore',
				cwd: place,
				...as
			});
			const urlOf = (name: string, database: string) =>
				`postgres://${name}@127.0.0.1:${port}/${database}`;
			while (!answers()) await new Promise((done) => setTimeout(done, 100));
			return {
				folder: place,
				urlOf,
				remove: async () => {
					const gone = new Promise((done) => server.once('exit', done));
					server.kill('SIGINT');
					await gone;
					rmSync(place, { recursive: true, force: true });
				}
			};

			function answers(): boolean {
				if (server.exitCode !== null) throw new Error('The machine’s PostgreSQL did not start');
				return said(at('psql'), urlOf('postgres', 'postgres'), '-c', 'select 1') !== null;
			}
		}
	};
}

function said(program: string, ...parameters: readonly string[]): string | null {
	try {
		const stdio = ['ignore', 'pipe', 'ignore'] as const;
		return execFileSync(program, parameters, { encoding: 'utf8', stdio: [...stdio] }).trim();
	} catch {
		return null;
	}
}
