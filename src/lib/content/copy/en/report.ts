/** The words of the text with which somebody reports a mistake in the law. */
export const report = {
	title: 'Report a mistake in the law',
	inSource: 'Report a mistake in this source',
	lead: 'Is a rule, a source or a date on this site wrong or out of date? Wrong law can cost someone their case. Please tell the people who run this site.',
	noAnswers:
		'The text below holds none of your answers. Please do not add what happened to you, or any name.',
	textLabel: 'Text to send',
	copy: 'Copy this text',
	copied: 'Copied.',
	notCopied: 'Your browser would not copy it. Select the text and copy it yourself.',
	to: {
		'nobody-named': 'Copy this text and send it to the people who run this site.',
		mail: (address: string) => `Copy this text and mail it to ${address}.`,
		page: 'Copy this text and post it here:'
	},
	text: {
		subject: 'Mistake in the law on Threshold',
		page: (path: string) => `Page: ${path}`,
		lawbook: (version: string, day: string) => `Lawbook: ${version}, law read up to ${day}`,
		source: (id: string, citation: string) => `Source: ${id} (${citation})`,
		wrong: 'What is wrong:',
		right: 'What it should say, and where that can be read:'
	}
} as const;
