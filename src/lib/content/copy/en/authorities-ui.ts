import type { AuthorityKind, Court, Verification } from '#lib/domain/authorities/authority.ts';

/** Words around a source of law, wherever one is shown. */
export const authoritiesUi = {
	sources: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
	elsewhere: '(another website, opens in a new tab)',
	history: 'Later history',
	inForce: (from: string | null, until: string | null) =>
		until === null
			? from === null
				? 'Start date not known'
				: `In force since ${from}`
			: `In force ${from === null ? '' : `from ${from} `}until ${until}`,
	decided: (day: string) => `Decided ${day}`,
	proposal: 'Not the law',
	marks: {
		text: { label: 'Source read', hint: 'We read the words of this source.' },
		secondary: {
			label: 'Second-hand',
			hint: 'We read about this source, but not its own words.'
		},
		memory: {
			label: 'Not checked',
			hint: 'We have not checked this source. No answer rests on it alone.'
		}
	} satisfies Record<Verification, { label: string; hint: string }>,
	courts: {
		scotus: 'U.S. Supreme Court',
		'2d-cir': 'U.S. Court of Appeals, Second Circuit',
		'other-circuit': 'Another U.S. court of appeals',
		'vt-supreme': 'Vermont Supreme Court',
		'd-vt': 'U.S. District Court, Vermont'
	} satisfies Record<Court, string>,
	list: {
		title: 'The law behind the answers',
		lead: 'Every law, court decision, bill and report this site relies on. Each shows how far we checked it.',
		searchLabel: 'Search the sources',
		searchHint: 'A name, a word or a section number. It stays on your device.',
		found: (count: number, all: number) =>
			count === all ? `All ${all} sources` : `${count} of ${all} sources`,
		none: 'No source has all of those words.',
		usedIn: (count: number) => (count === 1 ? 'Used in 1 place' : `Used in ${count} places`),
		marksHeading: 'What the marks mean',
		lawAsOf: (day: string, version: string) => `Law read up to ${day}. Lawbook ${version}.`,
		kinds: {
			constitution: 'Constitutions',
			statute: 'Statutes',
			case: 'Court decisions',
			rule: 'Rules',
			bill: 'Bills and acts',
			report: 'Studies and news',
			page: 'Official pages'
		} satisfies Record<AuthorityKind, string>
	}
} as const;
