import type { authoritiesUi as en } from '../en/authorities-ui.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around a source of law, wherever one is shown. */
export const authoritiesUi = {
	sources: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
	elsewhere: '(autre site web, s’ouvre dans un nouvel onglet)',
	history: 'Suites',
	inForce: (from: string | null, until: string | null) =>
		until === null
			? from === null
				? 'Date de début non connue'
				: `En vigueur depuis : ${from}`
			: `En vigueur ${from === null ? '' : `depuis: ${from} `}jusqu’à : ${until}`,
	decided: (day: string) => `Décidé : ${day}`,
	proposal: 'Pas une loi',
	marks: {
		text: { label: 'Source lue', hint: 'Nous avons lu les mots de cette source.' },
		secondary: {
			label: 'De seconde main',
			hint: 'Nous avons lu au sujet de cette source, mais pas ses propres mots.'
		},
		memory: {
			label: 'Non vérifiée',
			hint: 'Nous n’avons pas vérifié cette source. Aucune réponse ne repose sur elle seule.'
		}
	},
	courts: {
		scotus: 'Cour suprême des États-Unis',
		'2d-cir': 'Cour d’appel fédérale, Deuxième Circuit',
		'other-circuit': 'Une autre cour d’appel fédérale',
		'vt-supreme': 'Cour suprême du Vermont',
		'd-vt': 'Tribunal fédéral de district, Vermont'
	},
	list: {
		title: 'La loi derrière les réponses',
		lead: 'Chaque loi, décision de tribunal, projet de loi et rapport sur lequel ce site repose. Chacun montre jusqu’où nous l’avons vérifié.',
		searchLabel: 'Chercher dans les sources',
		searchHint: 'Un nom, un mot ou un numéro de section. Cela reste sur votre appareil.',
		found: (count: number, all: number) =>
			count === all ? `Toutes les sources : ${all}` : `${count} sources sur ${all}`,
		none: 'Aucune source n’a tous ces mots.',
		usedIn: (count: number) =>
			count === 1 ? 'Utilisée à 1 endroit' : `Utilisée à ${count} endroits`,
		marksHeading: 'Ce que veulent dire les marques',
		lawAsOf: (day: string, version: string) =>
			`Loi lue jusqu’au ${day}. Version du livre de lois : ${version}.`,
		kinds: {
			constitution: 'Constitutions',
			statute: 'Lois écrites',
			case: 'Décisions des tribunaux',
			rule: 'Règles',
			bill: 'Projets de loi et lois adoptées',
			report: 'Études et nouvelles',
			page: 'Pages officielles'
		}
	}
} as const satisfies WordsLike<typeof en>;
