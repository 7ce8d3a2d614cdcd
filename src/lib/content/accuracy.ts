/** Written by `npm run evaluate`; not to be edited by hand. */
export const accuracy = {
	cases: 121,
	agreement: { kappa: 0.87, over: 'present, absent or unstated, two readers' },
	tunedParameters: 0,
	thresholdsSetByHand: 3,
	principles: 133,
	overall: {
		cases: 121,
		answered: 107,
		right: 97,
		coverage: 0.884,
		accuracy: 0.907,
		low: 0.836,
		high: 0.948
	},
	confusion: {
		denied: { denied: 47, granted: 0, open: 6 },
		granted: { denied: 10, granted: 50, open: 8 }
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
			answered: 18,
			right: 18,
			coverage: 0.947,
			accuracy: 1,
			low: 0.824,
			high: 1
		},
		'body-search': {
			cases: 8,
			answered: 4,
			right: 3,
			coverage: 0.5,
			accuracy: 0.75,
			low: 0.301,
			high: 0.954
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
			answered: 7,
			right: 5,
			coverage: 1,
			accuracy: 0.714,
			low: 0.359,
			high: 0.918
		}
	},
	byBand: {
		none: {
			cases: 86,
			answered: 77,
			right: 72,
			coverage: 0.895,
			accuracy: 0.935,
			low: 0.857,
			high: 0.972
		},
		arguable: {
			cases: 26,
			answered: 21,
			right: 16,
			coverage: 0.808,
			accuracy: 0.762,
			low: 0.549,
			high: 0.894
		},
		controlling: { cases: 9, answered: 9, right: 9, coverage: 1, accuracy: 1, low: 0.701, high: 1 }
	},
	byStep: {
		nothing: {
			cases: 14,
			answered: 0,
			right: 0,
			coverage: 0,
			accuracy: null,
			low: null,
			high: null
		},
		decisive: {
			cases: 66,
			answered: 66,
			right: 62,
			coverage: 1,
			accuracy: 0.939,
			low: 0.854,
			high: 0.976
		},
		strong: {
			cases: 26,
			answered: 26,
			right: 20,
			coverage: 1,
			accuracy: 0.769,
			low: 0.579,
			high: 0.89
		},
		controls: { cases: 15, answered: 15, right: 15, coverage: 1, accuracy: 1, low: 0.796, high: 1 }
	},
	byCourt: {
		'2d-cir': {
			cases: 47,
			answered: 40,
			right: 36,
			coverage: 0.851,
			accuracy: 0.9,
			low: 0.769,
			high: 0.96
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
			answered: 25,
			right: 21,
			coverage: 0.893,
			accuracy: 0.84,
			low: 0.653,
			high: 0.936
		}
	},
	beforeDecision: {
		cases: 121,
		answered: 108,
		right: 97,
		coverage: 0.893,
		accuracy: 0.898,
		low: 0.827,
		high: 0.942
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
		answered: 89,
		right: 85,
		coverage: 0.736,
		accuracy: 0.955,
		low: 0.89,
		high: 0.982
	},
	lawfulness: {
		cases: 123,
		answered: 89,
		right: 86,
		coverage: 0.724,
		accuracy: 0.966,
		low: 0.906,
		high: 0.988
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
			answered: 104,
			right: 66,
			coverage: 0.86,
			accuracy: 0.635,
			low: 0.539,
			high: 0.721
		},
		aFortiori0: {
			cases: 121,
			answered: 42,
			right: 34,
			coverage: 0.347,
			accuracy: 0.81,
			low: 0.667,
			high: 0.9
		},
		aFortiori1: {
			cases: 121,
			answered: 85,
			right: 62,
			coverage: 0.702,
			accuracy: 0.729,
			low: 0.627,
			high: 0.812
		},
		aFortiori2: {
			cases: 121,
			answered: 96,
			right: 68,
			coverage: 0.793,
			accuracy: 0.708,
			low: 0.611,
			high: 0.79
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
			answered: 104,
			right: 66,
			coverage: 0.86,
			accuracy: 0.635,
			low: 0.539,
			high: 0.721
		},
		aFortiori0: {
			cases: 121,
			answered: 53,
			right: 41,
			coverage: 0.438,
			accuracy: 0.774,
			low: 0.645,
			high: 0.865
		},
		aFortiori1: {
			cases: 121,
			answered: 90,
			right: 66,
			coverage: 0.744,
			accuracy: 0.733,
			low: 0.634,
			high: 0.814
		},
		aFortiori2: {
			cases: 121,
			answered: 101,
			right: 70,
			coverage: 0.835,
			accuracy: 0.693,
			low: 0.597,
			high: 0.775
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
			id: 'safford-v-redding',
			claim: 'body-search',
			court: 'granted',
			lean: 'denied',
			band: 'none',
			by: 'strong',
			reasons: ['body-search.strip-minor']
		},
		{
			id: 'fordyce-v-city-of-seattle-1995',
			claim: 'speech',
			court: 'granted',
			lean: 'denied',
			band: 'none',
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
			band: 'none',
			by: 'strong',
			reasons: ['medical-care.known-need']
		},
		{
			id: 'allah-v-milling-2017',
			claim: 'custody-conditions',
			court: 'granted',
			lean: 'denied',
			band: 'none',
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
			id: 'pena-v-deprisco-2005',
			claim: 'pursuit',
			court: 'granted',
			lean: 'denied',
			band: 'none',
			by: 'strong',
			reasons: ['pursuit.made-danger', 'pursuit.no-emergency']
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
		'terebesi-v-torreso-2014',
		'walsh-v-franco-1988',
		'winfield-v-trottier-2013',
		'gonzalez-v-schenectady-strip-2013',
		'sloley-v-vanbramer-2019',
		'fields-v-city-of-philadelphia-2017',
		'frasier-v-evans-2021',
		'sharpe-v-winterville-2023',
		'murray-v-white-1991',
		'cook-v-nelson-1998'
	]
} as const;
