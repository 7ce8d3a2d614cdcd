import type { baseRates as en, baseRateWords as enWords } from '../en/base-rates.ts';
import type { WordsLike } from '../words-like.ts';

const counted = (count: number, one: string, many: string) =>
	`${count.toLocaleString('fr-CA')} ${count < 2 ? one : many}`;

/** Words around the published figures. */
export const baseRates = {
	title: 'À quelle fréquence l’immunité décide d’une affaire',
	warning:
		'Ces chiffres décrivent les affaires d’autres personnes, ailleurs. Ce ne sont pas vos chances. Ils ne comptent que les affaires déposées ou portées en appel, et une affaire qui n’est pas rejetée n’est pas une affaire gagnée.',
	vermontWarning:
		'Le Vermont est dans le Deuxième Circuit. Les chiffres des autres circuits n’y valent pas.',
	columns: {
		what: 'Ce qui a été compté',
		where: 'Où et quand',
		figure: 'Chiffre',
		source: 'Source'
	},
	stages: {
		'motion-to-dismiss': 'Au début, sur une requête en rejet (motion to dismiss)',
		'summary-judgment': 'Avant le procès, par jugement sommaire (summary judgment)',
		'whole-case': 'Devant le tribunal de première instance',
		appeal: 'En appel',
		'case-selection': 'Quand les avocats choisissent les affaires'
	},
	places: {
		'five-districts': 'Cinq districts fédéraux de première instance',
		'all-circuits': 'Cours d’appel fédérales, dans tout le pays',
		'5th': 'Cinquième Circuit (Texas, Louisiane, Mississippi)',
		'6th': 'Sixième Circuit (Ohio, Michigan, Kentucky, Tennessee)',
		'9th': 'Neuvième Circuit (Californie et autres États de l’Ouest)',
		texas: 'Tribunaux fédéraux de première instance au Texas',
		california: 'Tribunaux fédéraux de première instance en Californie',
		vermont: 'Le Vermont et le Deuxième Circuit'
	},
	notFound: 'Non trouvé',
	share: (of100: number, count?: number, sample?: number | null) =>
		count === undefined || !sample
			? `${of100} sur 100`
			: `${count} sur ${sample.toLocaleString('fr-CA')} (${of100} sur 100)`,
	months: (months: number) =>
		`${counted(Math.floor(months / 12), 'an', 'ans')} et ${months % 12} mois`,
	days: (days: number, count: number) =>
		`${counted(days, 'jour', 'jours')} en moyenne (${counted(count, 'appel', 'appels')})`,
	sample: (sample: number) => counted(sample, 'affaire examinée', 'affaires examinées')
} as const satisfies WordsLike<typeof en>;

const forceAppeals =
	'Appels sur une force excessive où l’on a demandé l’immunité à cette cour et où elle l’a accordée.';
const forceRulings =
	'Décisions sur une force excessive où le juge de première instance a accordé l’immunité.';

/** What each figure counts, in one plain sentence. */
export const baseRateWords = {
	vermont:
		'À quelle fréquence les tribunaux du Vermont, ou le Deuxième Circuit au-dessus d’eux, accordent l’immunité. Nous n’avons trouvé aucun chiffre.',
	'dismissed-early':
		'Actions en droits civils contre la police qu’un juge a rejetées pour immunité avant que les deux côtés aient partagé leurs preuves.',
	'summary-judgment':
		'Actions en droits civils contre la police qu’un juge a rejetées pour immunité. Les deux côtés avaient alors partagé leurs preuves, mais il n’y avait pas eu de procès.',
	'dismissed-of-possible':
		'Actions où l’immunité pouvait être invoquée et qui ont pris fin à cause d’elle, à tout moment devant le tribunal de première instance.',
	'lawyers-decline':
		'Les avocats refusent-ils des affaires que l’immunité pourrait faire échouer? Dans des enquêtes auprès de 94 avocats et des entretiens avec 35, ils ne le faisaient pas de façon fiable.',
	'appeals-government': 'Appels sur l’immunité que seul le côté du gouvernement a gagnés.',
	'appeals-person':
		'Appels sur l’immunité qui ont fini seulement en faveur de la personne qui poursuit.',
	'time-to-appeal-decision':
		'La durée médiane d’une action avec un appel sur l’immunité. Elle va du premier papier au tribunal à la décision sur l’appel.',
	'over-four-years':
		'Actions ouvertes depuis plus de quatre ans quand l’appel sur l’immunité a été décidé.',
	'fact-appeals':
		'Appels en 2024 qui discutaient de faits. La cour d’appel n’avait pas le pouvoir de revoir ces faits. Voici le temps qu’ils ont pris.',
	'force-appeals-5th': forceAppeals,
	'force-appeals-9th': forceAppeals,
	'force-appeals-6th': forceAppeals,
	'force-trial-texas': forceRulings,
	'force-trial-california': forceRulings
} as const satisfies WordsLike<typeof enWords>;
