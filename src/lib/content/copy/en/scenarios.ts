import type { ScenarioId } from '../../scenarios/index.ts';

type Told = { readonly title: string; readonly story: string };

/** The examples on the start page. People and details are made up, also where a real dispute stands behind them. */
export const scenarioStories = {
	'search-cash': {
		title: 'Cash missing after a search',
		story:
			'Town officers search a shop with a warrant and take cash and rare coins. Their list shows far less than they took.'
	},
	'four-stops': {
		title: 'Four stops on one street',
		story:
			'A Black driver is pulled over four times on one street within a year. Once he rolled through a stop sign; the other times no one gave a reason.'
	},
	'sit-in-wristlock': {
		title: 'A wristlock at a sit-in',
		story:
			'A woman sits down in a public building and will not get up when told to. After a warning, a trooper twists her wrist to lift her, and she is hurt.'
	},
	'plate-sticker-stop': {
		title: 'Stopped over a sticker',
		story:
			'A trooper stops a young Black man because frost covers a sticker on his plate, which is no offense. The trooper then smells something faint and searches his car.'
	},
	'middle-finger': {
		title: 'Arrested for a rude gesture',
		story:
			'A trooper stops a driver he thinks made a rude gesture. The driver swears, makes the gesture, and is arrested; the charge is later dropped.'
	},
	'bar-shove': {
		title: 'A shove without a word',
		story:
			'A man argues outside a bar. A police sergeant walks up and shoves him without a word, and he hits his head and passes out.'
	},
	'cell-punch': {
		title: 'A punch in a holding cell',
		story:
			'A woman in handcuffs kicks the door of her cell, then stops. A town officer comes in and hits her in the face. Another officer watches.'
	},
	'taken-for-burglar': {
		title: 'Taken for a burglar at home',
		story:
			'A sick man, dazed in his own house, is taken for a burglar. One officer uses pepper spray and a baton; another stands by.'
	},
	'shovel-shooting': {
		title: 'A shooting in a crisis',
		story:
			'A family calls for help with a man in a mental-health crisis. He comes toward an officer with a heavy tool and is shot dead within moments.'
	},
	'dna-exoneration': {
		title: 'Cleared after many years',
		story:
			'A man is found guilty by a jury that was misled. He spends many years in prison. New tests clear him, and a court throws the conviction out.'
	},
	'chained-taser': {
		title: 'Tasers on a chained protester',
		story:
			'A protester is chained to a barrel and will not let go. After talks and warnings, officers use a taser in short bursts.'
	},
	'border-patrol': {
		title: 'Stopped by Border Patrol',
		story:
			'Federal agents stop a driver on a back road and give no reason. They pull her out of the car and throw her to the ground.'
	},
	'jail-insulin': {
		title: 'No insulin in prison',
		story:
			'A prisoner with diabetes asks for insulin for two days. Officers do nothing, and he ends up in the hospital.'
	},
	'honest-mistake': {
		title: 'An honest mistake',
		story:
			'A trooper has a warrant for someone else with the same name. He arrests the wrong man in good faith and lets him go that day.'
	},
	'one-day-late': {
		title: 'One day too late',
		story:
			'A town officer hits a person who is already in handcuffs. Three years and one day go by before the person asks for help.'
	},
	'child-in-school': {
		title: 'A child at school',
		story:
			'An officer slams a 14-year-old to the floor in handcuffs and breaks her wrist. She looks for help years later, as an adult.'
	},
	'conviction-stands': {
		title: 'A conviction that still stands',
		story:
			'A woman is in jail for an offense she says she did not commit. She wants to sue the officer who had her arrested for it.'
	},
	'nothing-known': {
		title: 'Almost nothing is known',
		story: 'Someone was hurt by an officer. To every other question the answer is “I don’t know.”'
	}
} as const satisfies Record<ScenarioId, Told>;
