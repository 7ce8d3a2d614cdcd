interface Permission {
	readonly folders: readonly string[];
	readonly packages: readonly (string | RegExp)[];
}

const node = /^node:/;
const svelte = /^svelte(\/|$)/;
const kit = /^(@sveltejs\/kit|\$app\/.+|\$env\/.+|\$service-worker|\.\/\$types(\.js)?)$/;

/** Which folder of src may use which others, and which packages. Every folder may use itself. */
export const mayImport: Readonly<Record<string, Permission>> = {
	domain: { folders: [], packages: [] },
	content: { folders: ['domain'], packages: [] },
	schemas: { folders: ['domain', 'content'], packages: [/^zod(\/mini)?$/] },
	machines: { folders: ['domain', 'content'], packages: [/^xstate(\/graph)?$/] },
	documents: {
		folders: ['domain', 'content'],
		packages: ['pdfkit', 'docx', 'uqr', /^pdfkit\/.+/, /^@fontsource\/.+/]
	},
	device: { folders: ['schemas', 'domain'], packages: ['age-encryption'] },
	ui: {
		folders: ['domain', 'content', 'machines', 'documents', 'device'],
		packages: [svelte, /^\$app\/.+/, 'xstate', 'layercake']
	},
	server: {
		folders: ['domain', 'content', 'schemas', 'machines', 'documents'],
		packages: [
			node,
			kit,
			/^(kysely|@electric-sql\/|pg|pg-boss|better-auth|age-encryption|csv-parse)/
		]
	},
	routes: {
		folders: ['ui', 'schemas', 'content', 'domain', 'machines'],
		packages: [svelte, kit, /^\.\/\$types/]
	},
	cli: {
		folders: ['domain', 'content', 'schemas', 'machines', 'documents', 'device', 'server'],
		packages: [node, 'vite']
	},
	hooks: { folders: ['server', 'schemas', 'content', 'ui'], packages: [node, kit] },
	'service-worker': { folders: ['device'], packages: [kit] }
};

/** The rooms of domain, each with those it may use: from single facts up to what is explained. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
	facts: [],
	conditions: ['facts'],
	authorities: ['facts', 'conditions'],
	precedents: ['facts', 'conditions', 'authorities'],
	deadlines: ['facts', 'conditions', 'authorities'],
	routes: ['facts', 'conditions', 'authorities', 'precedents', 'deadlines'],
	assessment: ['facts', 'conditions', 'authorities', 'precedents', 'deadlines', 'routes'],
	explanation: [
		'facts',
		'conditions',
		'authorities',
		'precedents',
		'deadlines',
		'routes',
		'assessment'
	],
	interview: [
		'facts',
		'conditions',
		'authorities',
		'precedents',
		'deadlines',
		'routes',
		'assessment'
	]
};
