import type { Authority } from '#lib/domain/authorities/authority.ts';

/** U.S. Supreme Court decisions on absolute immunity and on federal officers. */
export const immunitiesAndFederalOfficers = [
	{
		id: 'stump-v-sparkman',
		kind: 'case',
		citation: 'Stump v. Sparkman, 435 U.S. 349 (1978)',
		proposition:
			'A judge cannot be made to pay damages for a judicial act, unless it was wholly without jurisdiction.',
		court: 'scotus',
		inForceFrom: '1978',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/435/349/',
		verification: 'secondary'
	},
	{
		id: 'imbler-v-pachtman',
		kind: 'case',
		citation: 'Imbler v. Pachtman, 424 U.S. 409 (1976)',
		proposition: 'A prosecutor cannot be made to pay damages for bringing and presenting a case.',
		court: 'scotus',
		inForceFrom: '1976',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/424/409/',
		verification: 'secondary'
	},
	{
		id: 'van-de-kamp-v-goldstein',
		kind: 'case',
		citation: 'Van de Kamp v. Goldstein, 555 U.S. 335 (2009)',
		proposition:
			"Prosecutors' absolute immunity also covers some supervision and training tied to trial work.",
		court: 'scotus',
		inForceFrom: '2009',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/555/335/',
		verification: 'text'
	},
	{
		id: 'buckley-v-fitzsimmons',
		kind: 'case',
		citation: 'Buckley v. Fitzsimmons, 509 U.S. 259 (1993)',
		proposition: 'A prosecutor acting as an investigator has only qualified immunity.',
		court: 'scotus',
		inForceFrom: '1993',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/509/259/',
		verification: 'text'
	},
	{
		id: 'burns-v-reed',
		kind: 'case',
		citation: 'Burns v. Reed, 500 U.S. 478 (1991)',
		proposition: 'A prosecutor giving legal advice to police has only qualified immunity.',
		court: 'scotus',
		inForceFrom: '1991',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/500/478/',
		verification: 'text'
	},
	{
		id: 'briscoe-v-lahue',
		kind: 'case',
		citation: 'Briscoe v. LaHue, 460 U.S. 325 (1983)',
		proposition: 'A police officer cannot be sued for damages over testimony at trial.',
		court: 'scotus',
		inForceFrom: '1983',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/460/325/',
		verification: 'text'
	},
	{
		id: 'rehberg-v-paulk',
		kind: 'case',
		citation: 'Rehberg v. Paulk, 566 U.S. 356 (2012)',
		proposition:
			'A witness before a grand jury has the same absolute immunity as a witness at trial.',
		court: 'scotus',
		inForceFrom: '2012',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/566/356/',
		verification: 'secondary'
	},
	{
		id: 'martin-v-united-states',
		kind: 'case',
		citation: 'Martin v. United States, 605 U.S. 395 (2025)',
		proposition:
			'The law enforcement proviso of the Federal Tort Claims Act lifts only the bar on intentional torts. The exception for discretionary functions still applies, and the Supremacy Clause gives the United States no defense.',
		court: 'scotus',
		inForceFrom: '2025',
		inForceUntil: null,
		url: 'https://www.oyez.org/cases/2024/24-362',
		verification: 'secondary'
	},
	{
		id: 'brownback-v-king',
		kind: 'case',
		citation: 'Brownback v. King, 592 U.S. 209 (2021)',
		proposition:
			'Losing a tort case against the United States can also end the claims against the federal employee.',
		court: 'scotus',
		inForceFrom: '2021',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/592/19-546/',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
