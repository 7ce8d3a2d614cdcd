/** A run of text under its own heading. */
export type Block = {
	readonly heading: string;
	readonly paragraphs: readonly string[];
	readonly points?: readonly string[];
};

/** The words of the start page and of the pages about the site itself. */
export const site = {
	start: {
		title: 'Could your claim get past the courthouse door?',
		lead: 'Did police in Vermont do something to you that felt wrong? Answer plain questions. See if the law would let a court hear it, and why.',
		start: 'Start the questions',
		quick: 'Quick check',
		startHint: 'About 8 minutes. Skip what you don’t know.',
		quickHint: 'Under 10 questions, for a first look.',
		doors: {
			label: 'The same facts, under two laws',
			today: 'Today',
			todayNote: 'The law as it is, with qualified immunity',
			proposed: 'S.254 as introduced (2022), not the law',
			proposedNote: 'A bill that would have let people sue under Vermont law, with no such defense'
		},
		blocks: [
			{
				heading: 'You tell it what happened',
				text: 'One topic at a time, in plain words. “I don’t know” is always a real answer. You can change any answer later and lose nothing.'
			},
			{
				heading: 'It stays with you',
				text: 'The law is checked right here, in your browser. Nothing you type is sent to us or to anyone.'
			},
			{
				heading: 'You see why',
				text: 'Two laws side by side. Every step shows its rule, its source and the answer it rests on, with your deadlines. Print it for a lawyer.'
			}
		],
		examples: {
			heading: 'Try an example',
			lead: 'Open a case that is already filled in. People and details are made up. Change any answer to see what it does.',
			more: (count: number) => `${count} more examples`
		},
		limits: {
			heading: 'What this is, and what it is not',
			is: [
				'It shows what rules stand between a claim and a court, and where each rule comes from.',
				'It shows the other side too: the decided cases that would be used against you.',
				'It tells you what it does not know, and which fact would decide.'
			],
			isNot: [
				'It is not a lawyer, and it gives no advice about what to do.',
				'It does not say if you would win, or how much money you would get.',
				'It covers what happened in Vermont. Elsewhere, other state laws apply.'
			],
			isHeading: 'What it is',
			isNotHeading: 'What it is not'
		},
		aboutBill: {
			heading: 'What is S.254?',
			paragraphs: [
				'S.254 was a bill in the Vermont Senate in 2022. As introduced, it would have let people sue an officer who broke a right under Vermont law. Qualified immunity would have been no defense.',
				'It never became law in that form. What passed in 2022 kept qualified immunity. It asked for a report, and for a public record of what agencies pay in these cases.',
				'This site compares today’s law with the bill as introduced. Its full text was not found. Where a part is not known, the site says so and lets you try each reading.'
			]
		}
	},
	readFirst: {
		title: 'Before you start',
		lead: 'Please read this first. It takes one minute.',
		continue: 'Go to the questions',
		quickContinue: 'Take the quick check',
		blocks: [
			{
				heading: 'If you need to leave fast',
				paragraphs: [
					'Press “Quick exit” at the top of any page, or press the Shift key three times. Your answers are erased and a weather page opens.',
					'It does not erase your browser’s history. It can’t hide this visit from someone who watches the device or the network.'
				]
			}
		]
	},
	privacy: {
		title: 'Privacy and safety',
		lead: 'What this site keeps, what it sends, and what Quick exit can and cannot hide.',
		blocks: [
			{
				heading: 'What you type stays in your browser',
				paragraphs: [
					'The questions and the result run wholly on your own device. No answer is put in a web address, a cookie, a request or a log. There are no ads, no trackers and no visitor counts.',
					'One thing is different, and only you can start it. If an office gave you a personal link, you may choose to send it your answers. They are sealed on your device first, and stay sealed until that office opens them.'
				]
			},
			{
				heading: 'What the server can see',
				paragraphs: [
					'To send you the pages, the server is asked for them. It sees that your network asked for a page of this site, as every website does. It does not see your answers. This site’s own program keeps no log of visits.'
				]
			},
			{
				heading: 'What is kept on your device',
				paragraphs: [
					'No answers, unless you choose “Keep a draft on this device.” Then they are stored in this browser so that you can come back. Anyone who can use this browser could open them.',
					'Turn the choice off, or use Quick exit, and the draft is erased.',
					'Your browser keeps a copy of this site’s own pages, so that they open without a network. The copy holds no answers. Quick exit removes it.'
				]
			},
			{
				heading: 'What Quick exit does',
				paragraphs: ['Press the button, or press the Shift key three times. It:'],
				points: [
					'clears the page from your screen at once',
					'erases your answers and any draft kept in this browser',
					'opens a weather page in place of this one'
				]
			},
			{
				heading: 'What Quick exit does not hide',
				paragraphs: ['It cannot:'],
				points: [
					'erase your browser’s history: pages of this site may still be listed there',
					'erase pages that you printed, saved or sent',
					'hide this visit from those who run the network at home, at work or at school, or from spyware on the device'
				]
			},
			{
				heading: 'If someone may be watching your device',
				paragraphs: [
					'Use a device they can’t reach, such as one at a library or a friend’s phone. A private window leaves less behind. It does not hide you from software that watches the device or the network.'
				]
			},
			{
				heading: 'Your notes and the law',
				paragraphs: [
					'Notes about what happened may have to be shown to the other side if there is a court case. What you write to a lawyer to get legal help has more protection. Ask the lawyer before you share a printout with anyone else.'
				]
			}
		]
	},
	accessibility: {
		title: 'Accessibility',
		lead: 'This site should work for you, whatever device, browser or aid you use.',
		blocks: [
			{
				heading: 'What we aim for',
				paragraphs: [
					'We aim to meet the rules known as WCAG 2.2 at level AA. Each kind of page is checked by a program every time the code changes. No one outside the project has audited it yet.'
				]
			},
			{
				heading: 'What to expect',
				paragraphs: ['You can:'],
				points: [
					'use every part with a keyboard alone',
					'zoom to 400 percent with no need to scroll sideways',
					'hear each page’s name and each mistake with a screen reader',
					'use the light or dark colors that your device asks for',
					'take as long as you want: nothing times out'
				]
			},
			{
				heading: 'What does not work yet',
				paragraphs: [
					'The questions need JavaScript, since your answers must not leave your device. The other pages work without it.'
				]
			}
		]
	}
} as const;
