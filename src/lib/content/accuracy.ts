/** Written by `npm run evaluate`; not to be edited by hand. */
export const accuracy = {
	cases: 121,
	agreement: { kappa: 0.87, over: 'present, absent or unstated, two readers' },
	tunedParameters: 0,
	principles: 127,
	overall: {
		cases: 121,
		answered: 115,
		right: 102,
		coverage: 0.95,
		accuracy: 0.887,
		low: 0.816,
		high: 0.933
	},
	confusion: {
		denied: { denied: 51, granted: 1, open: 1 },
		granted: { denied: 12, granted: 51, open: 5 }
	},
	byClaim: {
		force: {
			cases: 29,
			answered: 28,
			right: 27,
			coverage: 0.966,
			accuracy: 0.964,
			low: 0.823,
			high: 0.994
		},
		stop: { cases: 6, answered: 6, right: 5, coverage: 1, accuracy: 0.833, low: 0.436, high: 0.97 },
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
			answered: 7,
			right: 5,
			coverage: 0.875,
			accuracy: 0.714,
			low: 0.359,
			high: 0.918
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
			answered: 5,
			right: 4,
			coverage: 0.833,
			accuracy: 0.8,
			low: 0.376,
			high: 0.964
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
			cases: 63,
			answered: 60,
			right: 57,
			coverage: 0.952,
			accuracy: 0.95,
			low: 0.863,
			high: 0.983
		},
		arguable: {
			cases: 49,
			answered: 46,
			right: 36,
			coverage: 0.939,
			accuracy: 0.783,
			low: 0.644,
			high: 0.877
		},
		controlling: { cases: 9, answered: 9, right: 9, coverage: 1, accuracy: 1, low: 0.701, high: 1 }
	},
	byStep: {
		nothing: {
			cases: 6,
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
			cases: 33,
			answered: 33,
			right: 24,
			coverage: 1,
			accuracy: 0.727,
			low: 0.558,
			high: 0.849
		},
		close: { cases: 1, answered: 1, right: 1, coverage: 1, accuracy: 1, low: 0.207, high: 1 },
		controls: { cases: 15, answered: 15, right: 15, coverage: 1, accuracy: 1, low: 0.796, high: 1 }
	},
	byCourt: {
		'2d-cir': {
			cases: 47,
			answered: 45,
			right: 40,
			coverage: 0.957,
			accuracy: 0.889,
			low: 0.765,
			high: 0.952
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
			answered: 12,
			right: 11,
			coverage: 1,
			accuracy: 0.917,
			low: 0.646,
			high: 0.985
		},
		'vt-supreme': {
			cases: 7,
			answered: 6,
			right: 4,
			coverage: 0.857,
			accuracy: 0.667,
			low: 0.3,
			high: 0.903
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
		answered: 115,
		right: 102,
		coverage: 0.95,
		accuracy: 0.887,
		low: 0.816,
		high: 0.933
	},
	decisionsOnly: {
		cases: 121,
		answered: 78,
		right: 56,
		coverage: 0.645,
		accuracy: 0.718,
		low: 0.61,
		high: 0.806
	},
	principlesOnly: {
		cases: 121,
		answered: 114,
		right: 101,
		coverage: 0.942,
		accuracy: 0.886,
		low: 0.815,
		high: 0.932
	},
	lawfulness: {
		cases: 123,
		answered: 98,
		right: 92,
		coverage: 0.797,
		accuracy: 0.939,
		low: 0.873,
		high: 0.972
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
			answered: 103,
			right: 67,
			coverage: 0.851,
			accuracy: 0.65,
			low: 0.554,
			high: 0.736
		},
		aFortiori0: {
			cases: 121,
			answered: 45,
			right: 36,
			coverage: 0.372,
			accuracy: 0.8,
			low: 0.662,
			high: 0.891
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
			right: 72,
			coverage: 0.835,
			accuracy: 0.713,
			low: 0.618,
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
			answered: 103,
			right: 67,
			coverage: 0.851,
			accuracy: 0.65,
			low: 0.554,
			high: 0.736
		},
		aFortiori0: {
			cases: 121,
			answered: 56,
			right: 43,
			coverage: 0.463,
			accuracy: 0.768,
			low: 0.642,
			high: 0.859
		},
		aFortiori1: {
			cases: 121,
			answered: 95,
			right: 70,
			coverage: 0.785,
			accuracy: 0.737,
			low: 0.64,
			high: 0.815
		},
		aFortiori2: {
			cases: 121,
			answered: 106,
			right: 76,
			coverage: 0.876,
			accuracy: 0.717,
			low: 0.625,
			high: 0.794
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
			id: 'alexander-v-hunt-stop-2017',
			claim: 'stop',
			court: 'granted',
			lean: 'denied',
			band: 'none',
			by: 'strong',
			reasons: ['stop.dragged-out']
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
			id: 'cook-v-nelson-1998',
			claim: 'prosecution',
			court: 'granted',
			lean: 'denied',
			band: 'none',
			by: 'strong',
			reasons: ['prosecution.no-cause']
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
		'gonzalez-v-schenectady-strip-2013',
		'fields-v-city-of-philadelphia-2017',
		'frasier-v-evans-2021',
		'sharpe-v-winterville-2023',
		'murray-v-white-1991'
	]
} as const;
