import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what any system gives to connections that go out, so that none takes it before the server that it is for. */
const [lowest, highest] = [20_000, 32_000] as const;

export async function freePort(): Promise<number> {
	for (;;) {
		const port = randomInt(lowest, highest);
		if (await isFree(port)) return port;
	}
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
		);
		probe.listen(port, () => probe.close(() => resolve(true)));
	});
}
