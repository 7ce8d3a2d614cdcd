/** Written by `npm run evaluate`; not to be edited by hand. */
export const accuracy = {
	cases: 121,
	agreement: { kappa: 0.87, over: 'present, absent or unstated, two readers' },
	tunedParameters: 0,
	principles: 131,
	overall: {
		cases: 121,
		answered: 105,
		right: 95,
		coverage: 0.868,
		accuracy: 0.905,
		low: 0.834,
		high: 0.947
	},
	confusion: {
		denied: { denied: 45, granted: 1, open: 7 },
		granted: { denied: 9, granted: 50, open: 9 }
	},
	byClaim: {
		force: {
			cases: 29,
			answered: 27,
			right: 26,
			coverage: 0.931,
			accuracy: 0.963,
			low: 0.817,
			high: 0.993
		},
		stop: { cases: 6, answered: 4, right: 4, coverage: 0.667, accuracy: 1, low: 0.51, high: 1 },
		arrest: { cases: 10, answered: 10, right: 10, coverage: 1, accuracy: 1, low: 0.722, high: 1 },
		'home-search': {
			cases: 19,
			answered: 19,
			right: 19,
			coverage: 1,
			accuracy: 1,
			low: 0.832,
			high: 1
		},
		'body-search': {
			cases: 8,
			answered: 4,
			right: 2,
			coverage: 0.5,
			accuracy: 0.5,
			low: 0.15,
			high: 0.85
		},
		property: { cases: 3, answered: 3, right: 3, coverage: 1, accuracy: 1, low: 0.438, high: 1 },
		speech: {
			cases: 13,
			answered: 10,
			right: 8,
			coverage: 0.769,
			accuracy: 0.8,
			low: 0.49,
			high: 0.943
		},
		'equal-treatment': {
			cases: 3,
			answered: 3,
			right: 3,
			coverage: 1,
			accuracy: 1,
			low: 0.438,
			high: 1
		},
		prosecution: {
			cases: 6,
			answered: 4,
			right: 4,
			coverage: 0.667,
			accuracy: 1,
			low: 0.51,
			high: 1
		},
		'medical-care': {
			cases: 5,
			answered: 5,
			right: 4,
			coverage: 1,
			accuracy: 0.8,
			low: 0.376,
			high: 0.964
		},
		'custody-conditions': {
			cases: 4,
			answered: 4,
			right: 3,
			coverage: 1,
			accuracy: 0.75,
			low: 0.301,
			high: 0.954
		},
		'failure-to-intervene': {
			cases: 4,
			answered: 4,
			right: 4,
			coverage: 1,
			accuracy: 1,
			low: 0.51,
			high: 1
		},
		'sexual-misconduct': {
			cases: 4,
			answered: 4,
			right: 2,
			coverage: 1,
			accuracy: 0.5,
			low: 0.15,
			high: 0.85
		},
		pursuit: {
			cases: 7,
			answered: 4,
			right: 3,
			coverage: 0.571,
			accuracy: 0.75,
			low: 0.301,
			high: 0.954
		}
	},
	byBand: {
		none: { cases: 62, answered: 51, right: 51, coverage: 0.823, accuracy: 1, low: 0.93, high: 1 },
		arguable: {
			cases: 50,
			answered: 45,
			right: 35,
			coverage: 0.9,
			accuracy: 0.778,
			low: 0.637,
			high: 0.875
		},
		controlling: { cases: 9, answered: 9, right: 9, coverage: 1, accuracy: 1, low: 0.701, high: 1 }
	},
	byStep: {
		nothing: {
			cases: 16,
			answered: 0,
			right: 0,
			coverage: 0,
			accuracy: null,
			low: null,
			high: null
		},
		decisive: {
			cases: 65,
			answered: 65,
			right: 61,
			coverage: 1,
			accuracy: 0.938,
			low: 0.852,
			high: 0.976
		},
		strong: {
			cases: 25,
			answered: 25,
			right: 19,
			coverage: 1,
			accuracy: 0.76,
			low: 0.566,
			high: 0.885
		},
		controls: { cases: 15, answered: 15, right: 15, coverage: 1, accuracy: 1, low: 0.796, high: 1 }
	},
	byCourt: {
		'2d-cir': {
			cases: 47,
			answered: 39,
			right: 35,
			coverage: 0.83,
			accuracy: 0.897,
			low: 0.764,
			high: 0.959
		},
		scotus: {
			cases: 27,
			answered: 27,
			right: 26,
			coverage: 1,
			accuracy: 0.963,
			low: 0.817,
			high: 0.993
		},
		'd-vt': {
			cases: 12,
			answered: 10,
			right: 10,
			coverage: 0.833,
			accuracy: 1,
			low: 0.722,
			high: 1
		},
		'vt-supreme': {
			cases: 7,
			answered: 5,
			right: 4,
			coverage: 0.714,
			accuracy: 0.8,
			low: 0.376,
			high: 0.964
		},
		'other-circuit': {
			cases: 28,
			answered: 24,
			right: 20,
			coverage: 0.857,
			accuracy: 0.833,
			low: 0.641,
			high: 0.933
		}
	},
	beforeDecision: {
		cases: 121,
		answered: 105,
		right: 95,
		coverage: 0.868,
		accuracy: 0.905,
		low: 0.834,
		high: 0.947
	},
	decisionsOnly: {
		cases: 121,
		answered: 15,
		right: 15,
		coverage: 0.124,
		accuracy: 1,
		low: 0.796,
		high: 1
	},
	principlesOnly: {
		cases: 121,
		answered: 90,
		right: 85,
		coverage: 0.744,
		accuracy: 0.944,
		low: 0.876,
		high: 0.976
	},
	lawfulness: {
		cases: 123,
		answered: 89,
		right: 87,
		coverage: 0.724,
		accuracy: 0.978,
		low: 0.922,
		high: 0.994
	},
	baselines: {
		majority: {
			cases: 121,
			answered: 121,
			right: 68,
			coverage: 1,
			accuracy: 0.562,
			low: 0.473,
			high: 0.647
		},
		factorBalance: {
			cases: 121,
			answered: 102,
			right: 67,
			coverage: 0.843,
			accuracy: 0.657,
			low: 0.561,
			high: 0.742
		},
		aFortiori0: {
			cases: 121,
			answered: 43,
			right: 35,
			coverage: 0.355,
			accuracy: 0.814,
			low: 0.674,
			high: 0.903
		},
		aFortiori1: {
			cases: 121,
			answered: 86,
			right: 63,
			coverage: 0.711,
			accuracy: 0.733,
			low: 0.631,
			high: 0.815
		},
		aFortiori2: {
			cases: 121,
			answered: 97,
			right: 69,
			coverage: 0.802,
			accuracy: 0.711,
			low: 0.614,
			high: 0.792
		}
	},
	baselinesBeforeDecision: {
		majority: {
			cases: 121,
			answered: 121,
			right: 68,
			coverage: 1,
			accuracy: 0.562,
			low: 0.473,
			high: 0.647
		},
		factorBalance: {
			cases: 121,
			answered: 102,
			right: 67,
			coverage: 0.843,
			accuracy: 0.657,
			low: 0.561,
			high: 0.742
		},
		aFortiori0: {
			cases: 121,
			answered: 54,
			right: 42,
			coverage: 0.446,
			accuracy: 0.778,
			low: 0.651,
			high: 0.868
		},
		aFortiori1: {
			cases: 121,
			answered: 90,
			right: 67,
			coverage: 0.744,
			accuracy: 0.744,
			low: 0.646,
			high: 0.823
		},
		aFortiori2: {
			cases: 121,
			answered: 101,
			right: 71,
			coverage: 0.835,
			accuracy: 0.703,
			low: 0.608,
			high: 0.783
		}
	},
	errors: [
		{
			id: 'cugini-v-city-of-new-york-2019',
			claim: 'force',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'decisive',
			reasons: ['force.cruelty']
		},
		{
			id: 'walsh-v-franco-1988',
			claim: 'body-search',
			court: 'denied',
			lean: 'granted',
			band: 'arguable',
			by: 'strong',
			reasons: ['body-search.jail']
		},
		{
			id: 'safford-v-redding',
			claim: 'body-search',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'strong',
			reasons: ['body-search.strip-minor']
		},
		{
			id: 'fordyce-v-city-of-seattle-1995',
			claim: 'speech',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'strong',
			reasons: ['speech.protest']
		},
		{
			id: 'turner-v-driver-2017',
			claim: 'speech',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'decisive',
			reasons: ['speech.no-cause']
		},
		{
			id: 'cope-v-cogdill-2021',
			claim: 'medical-care',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'strong',
			reasons: ['medical-care.known-need']
		},
		{
			id: 'allah-v-milling-2017',
			claim: 'custody-conditions',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'strong',
			reasons: ['custody-conditions.need-denied']
		},
		{
			id: 'crawford-v-cuomo-2018',
			claim: 'sexual-misconduct',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'decisive',
			reasons: ['sexual-misconduct.abuse']
		},
		{
			id: 'ingerson-v-pallito-2019',
			claim: 'sexual-misconduct',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'decisive',
			reasons: ['sexual-misconduct.abuse']
		},
		{
			id: 'sauers-v-nesquehoning-2018',
			claim: 'pursuit',
			court: 'granted',
			lean: 'denied',
			band: 'arguable',
			by: 'strong',
			reasons: ['pursuit.made-danger', 'pursuit.no-emergency']
		}
	],
	open: [
		'robison-v-via-1987',
		'burwell-v-peyton-2015',
		'gilles-v-repicky-2007',
		'alexander-v-hunt-stop-2017',
		'hartline-v-gallo-2008',
		'winfield-v-trottier-2013',
		'gonzalez-v-schenectady-strip-2013',
		'sloley-v-vanbramer-2019',
		'fields-v-city-of-philadelphia-2017',
		'frasier-v-evans-2021',
		'sharpe-v-winterville-2023',
		'murray-v-white-1991',
		'cook-v-nelson-1998',
		'pena-v-deprisco-2005',
		'okin-v-cornwall-2009',
		'browder-v-city-of-albuquerque-2015'
	]
} as const;
