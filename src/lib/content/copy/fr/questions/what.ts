import type { what as en } from '../../en/questions/what.ts';
import type { WordsLike } from '../../words-like.ts';
import { claimWords } from './claims.ts';

export const what = {
	claims: {
		title: 'Que s’est-il passé?',
		lead: 'Choisissez tout ce qui convient. Vous pourrez le changer plus tard.',
		help: 'Un même fait est souvent plus d’un genre de tort. Une interception peut devenir une fouille, puis une arrestation.',
		why: 'Chaque genre de tort viole un droit différent, et chacun a ses propres règles et affaires passées.',
		facts: {
			claims: { label: 'Dans ce fait', options: claimWords }
		}
	},
	'officer-did': {
		title: 'À quoi cet agent a-t-il pris part?',
		lead: 'Choisissez ce que cet agent a fait, ordonné ou regardé.',
		why: 'Chaque agent ne répond que de sa propre part.',
		facts: {
			'officer.did': { label: 'Cet agent a pris part à', options: claimWords }
		}
	},
	story: {
		title: 'Racontez-le avec vos propres mots',
		lead: 'Vous pouvez sauter cette page.',
		help: 'Dites ce qui est venu d’abord, puis ensuite, et qui a dit quoi. Si vous avez ou risquez des accusations pénales, parlez à votre avocat de la défense avant d’écrire ici.',
		why: 'Cela ne change aucun résultat. Cela va dans votre résumé. Un avocat le demandera, et la mémoire s’efface.',
		facts: {
			'incident.story': { label: 'Ce qui s’est passé, du début à la fin' }
		}
	}
} as const satisfies WordsLike<typeof en>;
