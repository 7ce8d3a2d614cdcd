import { describe, expect, test } from 'vitest';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { Row } from '#lib/domain/routes/route.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { codebook } from './codebook.ts';
import type { ClaimId } from './codebook.ts';
import { claims } from './index.ts';

type List = 'federal' | 'vermont' | 'article11';

/** The claim's factors named are yes, all others no. */
function account(id: ClaimId, factors: readonly string[], more: FactRecord = {}): FactRecord {
	const all = codebook[id].factors.map((factor): [string, string] => [
		`${id}.${factor.id}`,
		factors.includes(factor.id) ? 'yes' : 'no'
	]);
	return {
		'custody.then': 'free',
		'criminal.status': 'none',
		'harm.kinds': ['pain'],
		'policy.involved': ['none'],
		...Object.fromEntries(all),
		...more
	};
}

function rowOf(id: ClaimId, list: List, factors: readonly string[], more?: FactRecord): Row {
	const [row, ...others] = possibleRows(claims[id][list], account(id, factors, more));
	if (row === undefined || others.length > 0) throw new Error(`${id} ${list} is not settled`);
	return row;
}

const statements: readonly [
	string,
	ClaimId,
	List,
	readonly string[],
	string,
	string,
	FactRecord?
][] = [
	[
		'striking a handcuffed person who resisted before is excessive',
		'force',
		'federal',
		['restrained', 'active-resistance', 'serious-force'],
		'met',
		'jones-v-treubig-2020'
	],
	[
		'lifting a seated protester after a warning is left open by Zorn',
		'force',
		'federal',
		['compliant-or-passive', 'no-threat', 'warned-or-ordered'],
		'disputed',
		'zorn-v-linton'
	],
	[
		'force against an armed attacker, with nothing else, is lawful',
		'force',
		'federal',
		['armed-or-reaching', 'attacked-or-threatened', 'serious-force'],
		'not-met',
		'graham-v-connor'
	],
	[
		'ordinary handcuffing is not excessive force',
		'force',
		'federal',
		['slight-force'],
		'not-met',
		'graham-v-connor'
	],
	[
		'a blow without purpose to a sentenced prisoner is cruel, however small the injury',
		'force',
		'federal',
		['no-police-purpose', 'restrained'],
		'met',
		'wilkins-v-gaddy',
		{ 'custody.then': 'sentenced' }
	],
	[
		'force on a sentenced prisoner not meant to harm is no violation',
		'force',
		'federal',
		['active-resistance', 'serious-injury'],
		'not-met',
		'whitley-v-albers',
		{ 'custody.then': 'sentenced' }
	],
	[
		'needless force is battery in Vermont',
		'force',
		'vermont',
		['restrained', 'serious-force'],
		'met',
		'vsa-12-512'
	],
	[
		'a real traffic violation defeats a stop claim whatever the motive',
		'stop',
		'federal',
		['violation-seen', 'race-or-identity-mentioned'],
		'not-met',
		'whren-v-united-states'
	],
	[
		'in Vermont too, motive does not undo a justified stop',
		'stop',
		'vermont',
		['violation-seen', 'race-or-identity-mentioned'],
		'not-met',
		'state-v-rutter-2011'
	],
	[
		'a violation does not excuse stretching the stop',
		'stop',
		'federal',
		['violation-seen', 'prolonged'],
		'met',
		'rodriguez-v-united-states'
	],
	[
		'suspicion is judged on all the facts together',
		'stop',
		'federal',
		['specific-suspicion'],
		'not-met',
		'dc-v-rw'
	],
	[
		'a stop for what the law does not forbid is unlawful in Vermont',
		'stop',
		'vermont',
		['law-did-not-forbid', 'honest-mistake'],
		'met',
		'zullo-v-state-2019'
	],
	[
		'a reasonable mistake about the law may excuse a stop under federal law',
		'stop',
		'federal',
		['law-did-not-forbid', 'honest-mistake'],
		'disputed',
		'heien-v-north-carolina'
	],
	[
		'cause for any offence defeats a false arrest claim',
		'arrest',
		'federal',
		['officer-saw-offence'],
		'not-met',
		'devenpeck-v-alford'
	],
	[
		'an arrest for nothing is false arrest',
		'arrest',
		'federal',
		['no-facts-of-crime'],
		'met',
		'provost-v-newburgh-2001'
	],
	[
		'a conviction that would be contradicted ends a false arrest claim',
		'arrest',
		'federal',
		['no-facts-of-crime'],
		'not-met',
		'heck-v-humphrey',
		{ 'criminal.status': 'plea', 'criminal.wouldContradict': 'yes' }
	],
	[
		'an arrest at home without warrant is unlawful even with cause',
		'arrest',
		'federal',
		['no-warrant-in-home', 'officer-saw-offence'],
		'met',
		'payton-v-new-york'
	],
	[
		'swearing at an officer is no crime in Vermont',
		'arrest',
		'vermont',
		['words-or-recording-only'],
		'met',
		'long-v-lesperance-1997'
	],
	[
		'process not void on its face protects the officer in Vermont',
		'arrest',
		'vermont',
		['warrant'],
		'not-met',
		'horton-v-chamberlain-1989'
	],
	[
		'a lie in the affidavit undoes the warrant',
		'arrest',
		'federal',
		['warrant', 'false-statement-to-get-warrant'],
		'met',
		'franks-v-delaware'
	],
	[
		'entering a home with no warrant or exception is unlawful',
		'home-search',
		'federal',
		['no-warrant', 'no-consent', 'no-emergency'],
		'met',
		'payton-v-new-york'
	],
	[
		'an emergency makes a warrantless entry disputed',
		'home-search',
		'federal',
		['no-warrant', 'emergency'],
		'disputed',
		'case-v-montana'
	],
	[
		'open fields have no federal protection',
		'home-search',
		'federal',
		['no-warrant', 'not-a-search-place'],
		'not-met',
		'florida-v-jardines'
	],
	[
		'posted land may be private in Vermont',
		'home-search',
		'vermont',
		['no-warrant', 'not-a-search-place'],
		'disputed',
		'state-v-kirchoff-1991'
	],
	[
		'a phone needs a warrant even after an arrest',
		'body-search',
		'federal',
		['phone-or-data', 'lawful-arrest'],
		'met',
		'riley-v-california'
	],
	[
		'a jail intake strip search of everyone is allowed',
		'body-search',
		'federal',
		['strip-or-cavity', 'jail-policy', 'lawful-arrest'],
		'not-met',
		'florence-v-burlington'
	],
	[
		'in Vermont an arrest alone does not allow a search of the car',
		'body-search',
		'vermont',
		['vehicle-no-cause', 'lawful-arrest'],
		'met',
		'state-v-bauder-2007'
	],
	[
		'theft of property seized under a warrant is undecided as a federal violation',
		'property',
		'federal',
		['taken-for-self', 'seized-under-warrant', 'no-way-to-get-back'],
		'disputed',
		'jessop-v-city-of-fresno-2019'
	],
	[
		'the same theft is conversion in Vermont',
		'property',
		'vermont',
		['taken-for-self', 'seized-under-warrant', 'no-way-to-get-back'],
		'met',
		'economou-v-carpenter-1965'
	],
	[
		'a prisoner whose state gives a remedy has no federal claim for lost property',
		'property',
		'federal',
		['taken-for-self', 'state-remedy'],
		'not-met',
		'hudson-v-palmer',
		{ 'custody.then': 'sentenced' }
	],
	[
		'punishing criticism without other reason breaks the First Amendment',
		'speech',
		'federal',
		['criticism-or-complaint', 'retaliatory-words', 'no-probable-cause'],
		'met',
		'houston-v-hill'
	],
	[
		'probable cause ends a retaliatory arrest claim',
		'speech',
		'federal',
		['criticism-or-complaint', 'retaliatory-words', 'probable-cause'],
		'not-met',
		'nieves-v-bartlett'
	],
	[
		'unless others were left alone',
		'speech',
		'federal',
		['criticism-or-complaint', 'others-not-arrested', 'probable-cause'],
		'disputed',
		'nieves-v-bartlett'
	],
	[
		'recording police is not settled here',
		'speech',
		'federal',
		['recording', 'retaliatory-words', 'no-probable-cause'],
		'disputed',
		'gericke-v-begin-2014'
	],
	[
		'a racial description of a suspect is not discrimination by itself',
		'equal-treatment',
		'federal',
		['described-suspect', 'no-comparison'],
		'not-met',
		'brown-v-city-of-oneonta-2000'
	],
	[
		'effect and purpose together show discrimination',
		'equal-treatment',
		'federal',
		['others-treated-better', 'repeated-stops', 'no-violation'],
		'met',
		'united-states-v-armstrong'
	],
	[
		'a conviction that stands ends a malicious prosecution claim',
		'prosecution',
		'federal',
		['officer-lied', 'held-in-custody', 'conviction-stands'],
		'not-met',
		'mcdonough-v-smith',
		{ 'criminal.status': 'convicted' }
	],
	[
		'made-up evidence is unlawful even with probable cause',
		'prosecution',
		'federal',
		[
			'evidence-planted-or-made-up',
			'ended-without-conviction',
			'held-in-custody',
			'probable-cause'
		],
		'met',
		'garnett-v-undercover-officer-2016',
		{ 'criminal.status': 'dismissed' }
	],
	[
		'probable cause ends a Vermont malicious prosecution claim',
		'prosecution',
		'vermont',
		['ill-will', 'ended-without-conviction', 'probable-cause'],
		'not-met',
		'lay-v-pettengill-2011',
		{ 'criminal.status': 'dismissed' }
	],
	[
		'refusing care for a need that was plain is deliberate indifference',
		'medical-care',
		'federal',
		['serious-need', 'obvious-or-told', 'refused-or-long-delay', 'harm-resulted'],
		'met',
		'estelle-v-gamble'
	],
	[
		'care that was merely poor is not',
		'medical-care',
		'federal',
		['serious-need', 'obvious-or-told', 'some-care-given'],
		'not-met',
		'estelle-v-gamble'
	],
	[
		'cruelty without purpose in custody is plainly unlawful',
		'custody-conditions',
		'federal',
		['purposeless-cruelty', 'basic-need-denied'],
		'met',
		'taylor-v-riojas'
	],
	[
		'standing by with time to act is a violation',
		'failure-to-intervene',
		'federal',
		['saw-it', 'time-to-act', 'underlying-wrong-clear'],
		'met',
		'anderson-v-branen-1994'
	],
	[
		'three quick blows may leave no chance to step in',
		'failure-to-intervene',
		'federal',
		['saw-it', 'too-quick', 'underlying-wrong-clear'],
		'not-met',
		'oneill-v-krzeminski-1988'
	],
	[
		'no Vermont duty to step in was found',
		'failure-to-intervene',
		'vermont',
		['saw-it', 'time-to-act', 'underlying-wrong-clear'],
		'disputed',
		'kane-v-lamothe-2007'
	],
	[
		'sexual contact in custody is a violation',
		'sexual-misconduct',
		'federal',
		['sexual-contact', 'in-custody-or-coerced', 'no-search-purpose'],
		'met',
		'crawford-v-cuomo-2015'
	],
	[
		'off-duty assault is still battery in Vermont',
		'sexual-misconduct',
		'vermont',
		['sexual-contact', 'not-on-duty'],
		'met',
		'vsa-12-512'
	],
	[
		'an accident in a chase is no constitutional wrong',
		'pursuit',
		'federal',
		['bystander', 'emergency', 'fleeing-endangered-others'],
		'not-met',
		'sacramento-v-lewis'
	],
	[
		'careless driving in a chase can be negligence in Vermont',
		'pursuit',
		'vermont',
		['bystander', 'time-to-think'],
		'met',
		'morais-v-yee-1994'
	],
	[
		'the Constitution gives no general right to police protection',
		'pursuit',
		'federal',
		['only-failed-to-protect'],
		'not-met',
		'castle-rock-v-gonzales'
	],
	[
		'Article 11 reaches a stop',
		'stop',
		'article11',
		['violation-seen'],
		'met',
		'zullo-v-state-2019'
	],
	[
		'Article 11 does not reach speech',
		'speech',
		'article11',
		['criticism-or-complaint'],
		'not-met',
		'vt-const-1-13'
	],
	[
		'Article 11 does not reach a chase that ends by accident',
		'pursuit',
		'article11',
		['bystander'],
		'not-met',
		'morais-v-yee-1994'
	],
	[
		'Article 11 does not reach care in custody',
		'medical-care',
		'article11',
		['serious-need'],
		'not-met',
		'vt-const-1-11'
	]
];

test.each(statements)('%s', (_, id, list, factors, result, authority, more) => {
	const row = rowOf(id, list, factors, more);
	expect(row.then).toBe(result);
	expect(row.cites).toContain(authority);
});

describe('rights that S.254 as introduced would have counted', () => {
	const ids = Object.keys(claims) as readonly ClaimId[];
	const rights = ids.flatMap((id) => claims[id].s254Rights);

	test('Articles 1 and 6 never count: they give no private action', () => {
		const those = rights.filter(({ because }) =>
			['right.article-1', 'right.article-6'].includes(because)
		);
		expect(new Set(those.map(({ then }) => then))).toEqual(new Set(['not-met']));
	});

	test('the only constitutional provision sure to count is Article 11', () => {
		const sure = rights.filter(({ source, then }) => source === 'constitution' && then === 'met');
		expect(new Set(sure.map(({ because }) => because))).toEqual(new Set(['right.article-11']));
	});

	test('no federal source counts', () => {
		expect(rights.flatMap(({ cites }) => cites).filter((id) => /^us-?c/.test(id))).toEqual([]);
	});

	test('the force statute counts only for force', () => {
		const having = ids.filter((id) =>
			claims[id].s254Rights.some(({ because }) => because === 'right.force-statute')
		);
		expect(having).toEqual(['force']);
	});

	test('speech rests on Article 13 alone unless the person was jailed', () => {
		const open = claims.speech.s254Rights.filter(
			({ when, then }) =>
				then === 'met' &&
				possibleRows([{ when, then, because: '', cites: [] }], account('speech', [])).length > 0
		);
		expect(open).toEqual([]);
	});
});

test('an arrest claim runs from release, a prosecution claim from its favourable end, the rest from the act', () => {
	for (const [id, { accrual }] of Object.entries(claims)) {
		const special: Readonly<Record<string, string>> = {
			arrest: 'release',
			prosecution: 'favourable-end'
		};
		expect(accrual).toBe(special[id] ?? 'act');
	}
});
