import type { criminal as en } from '../../en/questions/criminal.ts';
import type { WordsLike } from '../../words-like.ts';

export const criminal = {
	'criminal-status': {
		title: 'Y a-t-il eu une affaire pénale contre vous?',
		lead: 'Nous parlons d’accusations liées à ces mêmes faits. Si une affaire est ouverte ou peut venir, parlez d’abord à votre avocat de la défense.',
		help: 'S’il y a eu plusieurs accusations, choisissez ce qui convient à celle qui est le plus liée à votre réclamation.',
		why: 'Une action en justice pour de l’argent ne peut pas s’attaquer à une condamnation qui tient toujours. Une affaire ouverte peut suspendre une action, mais le délai peut continuer à courir.',
		facts: {
			'criminal.status': {
				label: 'L’affaire pénale',
				options: {
					none: { label: 'Il n’y en a pas eu' },
					pending: { label: 'Est toujours ouverte' },
					dismissed: { label: 'A été abandonnée ou rejetée' },
					acquitted: { label: 'S’est terminée par un verdict de non-culpabilité' },
					convicted: { label: 'S’est terminée par un verdict de culpabilité' },
					plea: {
						label: 'S’est terminée par un plaidoyer (plea)',
						hint: 'De culpabilité, ou de non-contestation.'
					},
					'set-aside': {
						label: 'S’est terminée par une condamnation qui a été annulée plus tard',
						hint: 'Par un tribunal ou par une grâce, par exemple.'
					}
				}
			}
		}
	},
	'criminal-ended': {
		title: 'Quand l’affaire pénale s’est-elle terminée en votre faveur?',
		help: 'Si une condamnation a été annulée, donnez ce jour-là.',
		why: 'Pour une réclamation sur de fausses accusations, le délai ne commence que quand l’affaire se termine en votre faveur.',
		facts: {
			'criminal.endedOn': {
				label: 'Le jour où elle s’est terminée',
				help: 'Si vous n’êtes pas sûr, donnez le mois ou seulement l’année.'
			}
		}
	},
	'criminal-contradict': {
		title: 'Votre réclamation dirait-elle que la condamnation est une erreur?',
		help: 'Pensez à ce sur quoi la condamnation devait reposer. Votre réclamation dit-elle le contraire?',
		example:
			'Oui : on vous a condamné pour avoir frappé un agent, et vous dites ne l’avoir jamais fait. Non : on vous a condamné pour excès de vitesse, et vous dites qu’on vous a battu après.',
		why: 'Si oui, la plupart des réclamations d’argent doivent attendre que la condamnation soit annulée. Cela peut aussi déplacer le délai.',
		facts: {
			'criminal.wouldContradict': {
				label: 'Pour gagner, vous devriez montrer que la condamnation est une erreur'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
