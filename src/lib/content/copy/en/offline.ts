/** What is said when a newer version of the site lies ready on the device. */
export const offline = {
	heading: 'A newer version of this site is ready',
	text: 'It may hold changes in the law. This page stays with the version it began with until you choose.',
	use: 'Use the newer version',
	later: 'Not now',
	unsaved: {
		text: 'Your answers are only in this tab. Loading the newer version erases them, unless you keep a draft on this device first. Anyone who uses this browser could open a draft.',
		keep: 'Keep a draft and go on',
		erase: 'Erase my answers and go on'
	},
	notKept: 'This browser will not keep a draft. Nothing was changed.',
	otherPages:
		'This site is open in another tab or window too. Close it there first, so that no case is judged by two versions of the law.'
} as const;
