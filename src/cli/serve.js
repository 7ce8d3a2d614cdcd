import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { alternatesOf, originOf, writtenPages } from './alternates.js';
import { headersFor } from './headers.js';

const port = Number(process.env.PORT ?? 3000);
if (!process.env.ORIGIN && !process.env.PROTOCOL_HEADER) {
	process.env.ORIGIN = `http://localhost:${port}`;
}
// Files are taken in by pieces of one megabyte.
process.env.BODY_SIZE_LIMIT ??= '2M';
// The threads that take in and screen many cases run from their source.
process.env.THRESHOLD_THREADS ??= fileURLToPath(new URL('../lib/server', import.meta.url));
const patience = Number(process.env.SHUTDOWN_TIMEOUT ?? 20) * 1000;

const { handler } = await import(new URL('../../build/handler.js', import.meta.url).href);

const pages = writtenPages(new URL('../../build/prerendered', import.meta.url));

const server = createServer((request, response) => {
	for (const [name, value] of Object.entries(headersFor(request.url ?? '/'))) {
		response.setHeader(name, value);
	}
	const origin = originOf(request, process.env);
	const alternates = origin && alternatesOf(pages, request.url ?? '/', origin);
	if (alternates) response.setHeader('link', alternates);
	if (isStopping) response.setHeader('connection', 'close');
	handler(request, response, () => response.writeHead(404).end());
});

// Longer than a balancer keeps an idle connection, so that it is never this side that closes one just as it is used.
server.keepAliveTimeout = 75_000;

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`
			: error.message
	);
	process.exit(1);
});
server.listen({ port, host: process.env.HOST }, () => {
	console.log(`Threshold is at http://localhost:${port}`);
});

let isStopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => {
		if (isStopping) process.exit(1);
		stop(signal);
	});
}

/**
 * Takes no more requests, lets those under way end, then has the desk finish its work and close its
 * database. The process ends when nothing is left to do; a second signal ends it at once.
 * @param {string} signal
 */
function stop(signal) {
	isStopping = true;
	server.close(() =>
		/** @type {NodeJS.EventEmitter} */ (process).emit('sveltekit:shutdown', signal)
	);
	server.closeIdleConnections();
	// A browser keeps its connection for further requests once the one under way is answered.
	setInterval(() => server.closeIdleConnections(), 100).unref();
	setTimeout(() => server.closeAllConnections(), patience / 2).unref();
	setTimeout(() => process.exit(1), patience + 10_000).unref();
}
