import { createServer } from 'node:http';
import { headersFor } from './headers.js';

const port = Number(process.env.PORT ?? 3000);
if (!process.env.ORIGIN && !process.env.PROTOCOL_HEADER) {
	process.env.ORIGIN = `http://localhost:${port}`;
}

const { handler } = await import(new URL('../../build/handler.js', import.meta.url).href);

const server = createServer((request, response) => {
	for (const [name, value] of Object.entries(headersFor(request.url ?? '/'))) {
		response.setHeader(name, value);
	}
	handler(request, response, () => response.writeHead(404).end());
});

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

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => {
		server.close(() => process.exit(0));
		server.closeAllConnections();
	});
}
