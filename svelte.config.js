import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The one style attribute SvelteKit writes, on the region that tells screen readers of a new page.
const styleOfRouteAnnouncer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		inlineStyleThreshold: 0,
		output: { bundleStrategy: 'split' },
		// Registered by the page itself, once it has what it needs (src/lib/ui/offline/worker.ts).
		serviceWorker: { register: false, files: (path) => !path.endsWith('.png') },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', styleOfRouteAnnouncer],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none'],
				// No effect in a <meta> element: src/cli/headers.js sends it with prerendered pages.
				'frame-ancestors': ['none']
			}
		}
	}
};
