import { spawn } from 'node:child_process';
import { whenOrphaned } from './orphan.js';
import { build, install, root, toolEnvironment } from './prepare.js';

if (!install()) {
	console.error('npm could not install the packages. Check the network and run npm start again.');
	process.exit(1);
}
if (!build()) {
	console.error('The site could not be built. The reason is printed above.');
	process.exit(1);
}

const server = spawn('node', ['src/cli/serve.js'], {
	cwd: root,
	env: toolEnvironment(),
	stdio: 'inherit',
	shell: process.platform === 'win32'
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => server.kill(signal));
}
if (process.env.npm_lifecycle_event) whenOrphaned(() => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 0));
