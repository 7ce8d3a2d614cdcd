import type { Authority } from '#lib/domain/authorities/authority.ts';

/** U.S. Supreme Court decisions on who may be sued under 42 U.S.C. § 1983, and for what. */
export const civilRightsClaims = [
	{
		id: 'west-v-atkins',
		kind: 'case',
		citation: 'West v. Atkins, 487 U.S. 42 (1988)',
		proposition:
			'A § 1983 claim needs a violation of a federal right by a person acting under color of state law. A private doctor working under contract in a prison acts under color of state law.',
		court: 'scotus',
		inForceFrom: '1988',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/487/42/',
		verification: 'secondary'
	},
	{
		id: 'gomez-v-toledo',
		kind: 'case',
		citation: 'Gomez v. Toledo, 446 U.S. 635 (1980)',
		proposition:
			'The person suing must state a federal right and someone who took it away under color of state law; immunity is for the defendant to raise.',
		court: 'scotus',
		inForceFrom: '1980',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/446/635/',
		verification: 'text'
	},
	{
		id: 'daniels-v-williams',
		kind: 'case',
		citation: 'Daniels v. Williams, 474 U.S. 327 (1986)',
		proposition: 'Mere carelessness by an officer does not deprive a person of due process.',
		court: 'scotus',
		inForceFrom: '1986',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/474/327/',
		verification: 'text'
	},
	{
		id: 'felder-v-casey',
		kind: 'case',
		citation: 'Felder v. Casey, 487 U.S. 131 (1988)',
		proposition:
			'A State may not make § 1983 claims in its courts depend on its own notice-of-claim rule.',
		court: 'scotus',
		inForceFrom: '1988',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/487/131/',
		verification: 'secondary'
	},
	{
		id: 'howlett-v-rose',
		kind: 'case',
		citation: 'Howlett v. Rose, 496 U.S. 356 (1990)',
		proposition:
			'State courts must hear § 1983 claims and may not use state immunity rules to turn them away.',
		court: 'scotus',
		inForceFrom: '1990',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/496/356/',
		verification: 'text'
	},
	{
		id: 'haywood-v-drown',
		kind: 'case',
		citation: 'Haywood v. Drown, 556 U.S. 729 (2009)',
		proposition: 'A State may not close its general courts to § 1983 claims it dislikes.',
		court: 'scotus',
		inForceFrom: '2009',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/556/729/',
		verification: 'text'
	},
	{
		id: 'will-v-michigan',
		kind: 'case',
		citation: 'Will v. Michigan Department of State Police, 491 U.S. 58 (1989)',
		proposition:
			'A State, its agencies, and its officials sued in their official capacity are not persons who can be sued for damages under § 1983.',
		court: 'scotus',
		inForceFrom: '1989',
		inForceUntil: null,
		history: 'Read as restated in Hafer v. Melo.',
		url: 'https://supreme.justia.com/cases/federal/us/491/58/',
		verification: 'secondary'
	},
	{
		id: 'hafer-v-melo',
		kind: 'case',
		citation: 'Hafer v. Melo, 502 U.S. 21 (1991)',
		proposition:
			'A state official can be sued personally for damages under § 1983 for acts done in office.',
		court: 'scotus',
		inForceFrom: '1991',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/502/21/',
		verification: 'text'
	},
	{
		id: 'monell-v-department-of-social-services',
		kind: 'case',
		citation:
			'Monell v. Department of Social Services of the City of New York, 436 U.S. 658 (1978)',
		proposition:
			'A town or city answers under § 1983 when its own policy, custom or decision caused the wrong; employing the wrongdoer is not enough.',
		court: 'scotus',
		inForceFrom: '1978',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/436/658/',
		verification: 'secondary'
	},
	{
		id: 'owen-v-independence',
		kind: 'case',
		citation: 'Owen v. City of Independence, 445 U.S. 622 (1980)',
		proposition: 'A city or town cannot use qualified immunity.',
		court: 'scotus',
		inForceFrom: '1980',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/445/622/',
		verification: 'secondary'
	},
	{
		id: 'mcmillian-v-monroe',
		kind: 'case',
		citation: 'McMillian v. Monroe County, 520 U.S. 781 (1997)',
		proposition:
			'Whether a sheriff acts for the state or for the county depends on state law and on the task; in Alabama a sheriff enforcing the law acted for the state.',
		court: 'scotus',
		inForceFrom: '1997',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/520/781/',
		verification: 'text'
	},
	{
		id: 'pembaur-v-cincinnati',
		kind: 'case',
		citation: 'Pembaur v. City of Cincinnati, 475 U.S. 469 (1986)',
		proposition:
			'One decision by an official who makes final policy on the matter can be city policy.',
		court: 'scotus',
		inForceFrom: '1986',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/111615/pembaur-v-city-of-cincinnati/',
		verification: 'secondary'
	},
	{
		id: 'canton-v-harris',
		kind: 'case',
		citation: 'City of Canton v. Harris, 489 U.S. 378 (1989)',
		proposition:
			"A city can answer for failing to train its officers when the failure shows deliberate indifference to people's rights.",
		court: 'scotus',
		inForceFrom: '1989',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/489/378/',
		verification: 'secondary'
	},
	{
		id: 'connick-v-thompson',
		kind: 'case',
		citation: 'Connick v. Thompson, 563 U.S. 51 (2011)',
		proposition: 'A failure-to-train claim usually needs a pattern of similar violations.',
		court: 'scotus',
		inForceFrom: '2011',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/563/51/',
		verification: 'text'
	},
	{
		id: 'los-angeles-v-heller',
		kind: 'case',
		citation: 'City of Los Angeles v. Heller, 475 U.S. 796 (1986)',
		proposition: "A city cannot be made to pay over an officer's act that violated no right.",
		court: 'scotus',
		inForceFrom: '1986',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/475/796/',
		verification: 'text'
	},
	{
		id: 'newport-v-fact-concerts',
		kind: 'case',
		citation: 'City of Newport v. Fact Concerts, Inc., 453 U.S. 247 (1981)',
		proposition: 'Punitive damages cannot be won against a city under § 1983.',
		court: 'scotus',
		inForceFrom: '1981',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/453/247/',
		verification: 'secondary'
	},
	{
		id: 'monroe-v-pape',
		kind: 'case',
		citation: 'Monroe v. Pape, 365 U.S. 167 (1961)',
		proposition:
			'An officer who misuses official power acts under color of state law even when state law forbids the act.',
		court: 'scotus',
		inForceFrom: '1961',
		inForceUntil: null,
		history: 'Its separate ruling that cities cannot be sued was overruled by Monell.',
		url: 'https://www.courtlistener.com/opinion/106170/monroe-v-pape/',
		verification: 'secondary'
	},
	{
		id: 'lugar-v-edmondson-oil',
		kind: 'case',
		citation: 'Lugar v. Edmondson Oil Co., 457 U.S. 922 (1982)',
		proposition:
			'A private person who acts jointly with state officials, or uses state power, can act under color of state law.',
		court: 'scotus',
		inForceFrom: '1982',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/457/922/',
		verification: 'secondary'
	},
	{
		id: 'wyatt-v-cole',
		kind: 'case',
		citation: 'Wyatt v. Cole, 504 U.S. 158 (1992)',
		proposition: 'Private people who used a state seizure law could not claim qualified immunity.',
		court: 'scotus',
		inForceFrom: '1992',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/504/158/',
		verification: 'text'
	},
	{
		id: 'parratt-v-taylor',
		kind: 'case',
		citation: 'Parratt v. Taylor, 451 U.S. 527 (1981)',
		proposition:
			'A random, unauthorized loss of property by a state employee does not violate due process where the State offers a fair remedy afterwards.',
		court: 'scotus',
		inForceFrom: '1981',
		inForceUntil: null,
		history:
			'Its view that carelessness can be a deprivation was overruled by Daniels v. Williams.',
		url: 'https://supreme.justia.com/cases/federal/us/451/527/',
		verification: 'text'
	},
	{
		id: 'hudson-v-michigan',
		kind: 'case',
		citation: 'Hudson v. Michigan, 547 U.S. 586 (2006)',
		proposition:
			'Evidence is not thrown out for a failure to knock and announce; the Court pointed to civil suits as a remedy.',
		court: 'scotus',
		inForceFrom: '2006',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/547/586/',
		verification: 'text'
	},
	{
		id: 'birchfield-v-north-dakota',
		kind: 'case',
		citation: 'Birchfield v. North Dakota, 579 U.S. 438 (2016)',
		proposition:
			'Breath tests may be required at a drunk-driving arrest without a warrant; blood tests may not.',
		court: 'scotus',
		inForceFrom: '2016',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/579/14-1468/',
		verification: 'secondary'
	},
	{
		id: 'chatrie-v-united-states',
		kind: 'case',
		citation: 'Chatrie v. United States, 609 U.S. ___ (2026)',
		proposition:
			'Getting the phone location data of everyone in an area is a search under the Fourth Amendment.',
		court: 'scotus',
		inForceFrom: '2026-06-29',
		inForceUntil: null,
		history: 'Known from reports of the decision; the opinion was not read.',
		url: 'https://stateofsurveillance.org/news/chatrie-supreme-court-ruling-geofence-warrant-fourth-amendment-search-2026/',
		verification: 'secondary'
	}
] as const satisfies readonly Authority[];
