import { createServer } from 'node:net';

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, () => {
			const address = probe.address();
			if (address === null || typeof address === 'string') return reject(new Error('no port'));
			probe.close(() => resolve(address.port));
		});
	});
}
