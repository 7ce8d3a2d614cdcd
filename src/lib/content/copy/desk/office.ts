export const office = {
	heading: 'Office settings',
	name: 'Name of the office',
	nameHint: 'Your colleagues see it above every page, and people who send you a case see it too.',
	secondEyes: 'Second look at declined cases, in percent',
	secondEyesHint:
		'This share of declined cases is drawn at random and goes to another reviewer. 20 means one in five; 0 turns it off.',
	save: 'Save',
	saved: 'The settings were saved.',
	key: 'Public key of the office',
	keyText:
		'Cases that people send are sealed to this key in their browser. It is no secret: whoever has it can only seal something to you.',
	problems: {
		name: 'Enter a name of 2 to 120 characters',
		secondEyesPercent: 'Enter a whole number from 0 to 100'
	}
} as const;
