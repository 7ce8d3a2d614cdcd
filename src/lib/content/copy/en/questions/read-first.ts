import type { ReadFirst } from '../../question-copy.ts';

/** What a person should read before the first question. */
export const readFirst = [
	{
		id: 'information',
		title: 'This is information, not advice',
		text: [
			'This tool shows what the law says about facts like yours. It cannot tell you what to do, and no one here is your lawyer.',
			'A lawyer can see things a tool cannot. Take the printed summary with you when you meet one.'
		]
	},
	{
		id: 'charges',
		title: 'If you are charged with a crime, or might be',
		text: [
			'Talk to your defense lawyer first. Do not fill this in until you have.',
			'What you write, save or print may be asked for in court. A prosecutor could use it.',
			'Do not wait too long, though. The time limit for your own claim may run while the criminal case is open.'
		]
	},
	{
		id: 'immigration',
		title: 'If you are not a U.S. citizen',
		text: [
			'We do not ask what your immigration status is. Please do not write about it here.',
			'Talk to a lawyer who knows immigration law before you file or sign a paper.'
		]
	},
	{
		id: 'privacy',
		title: 'What you type stays on this device',
		text: [
			'Your answers are not sent to us or to anyone else. They are gone when you close this tab, unless you choose to keep a draft.',
			'If others use this device, do not keep a draft. If you can, use one that is safe for you.',
			'Quick exit takes you away and erases your answers. It does not hide that you were here: the browser may still list this site in its history.'
		]
	},
	{
		id: 'helping',
		title: 'If you are helping someone',
		text: [
			'Let the person who lived it tell it. “You” in a question means that person.',
			'If neither of you knows, say that you do not know. That is better than a guess.',
			'Your talks may not be secret in the way that talks with a lawyer are.'
		]
	},
	{
		id: 'care',
		title: 'Take your time',
		text: [
			'Some questions may bring back a hard day. You can stop at any time, and you can say that you do not know.',
			'If you are hurt or in danger now, call 911 or get care first.'
		]
	}
] as const satisfies readonly ReadFirst[];
