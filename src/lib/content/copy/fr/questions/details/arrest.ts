import type { arrest as en } from '../../../en/questions/details/arrest.ts';
import type { WordsLike } from '../../../words-like.ts';

export const arrest = {
	'arrest-reason': {
		title: 'Pourquoi on vous a arrêté',
		lead: 'Répondez selon ce que l’agent savait alors, pas selon ce qu’on a appris plus tard.',
		why: 'Une arrestation est légale si l’agent avait de bonnes raisons de croire que vous aviez commis un crime, même petit.',
		facts: {
			'arrest.no-facts-of-crime': {
				label: 'L’agent n’avait aucun fait montrant que vous aviez commis un crime'
			},
			'arrest.officer-saw-offence': {
				label: 'L’agent vous a vu enfreindre une loi, même de peu d’importance'
			},
			'arrest.complaint-by-witness': { label: 'Une victime ou un témoin vous a accusé' },
			'arrest.corroboration': {
				label: 'Plusieurs sources ou une preuve matérielle vous désignaient'
			},
			'arrest.words-or-recording-only': {
				label:
					'On vous a arrêté pour des mots, un geste, une manifestation ou une vidéo, sans menace'
			},
			'arrest.ignored-order': {
				label: 'Vous n’avez pas obéi à un ordre clair et légal avant l’arrestation'
			}
		}
	},
	'arrest-approval': {
		title: 'Mandats et accord d’un supérieur',
		why: 'Un mandat ou l’accord d’un juge protège un agent, mais pas s’il a été obtenu par des mensonges. La police a besoin d’un mandat pour la plupart des arrestations dans un domicile.',
		facts: {
			'arrest.warrant': { label: 'Il y avait un mandat pour vous arrêter' },
			'arrest.prosecutor-or-judge-approved': {
				label: 'Un procureur, un chef ou un juge l’a approuvé avant l’arrestation'
			},
			'arrest.false-statement-to-get-warrant': {
				label: 'Le mandat ou l’accusation reposait sur un mensonge, ou des faits clés étaient omis',
				help: 'L’agent savait que c’était faux, ou a omis des faits clés sans se soucier de tromper.'
			},
			'arrest.no-warrant-in-home': {
				label: 'On vous a arrêté dans un domicile sans mandat, sans accord et sans urgence'
			}
		}
	},
	'arrest-mistake': {
		title: 'Erreurs sur l’arrestation',
		why: 'La loi peut protéger un agent qui s’est trompé, si l’erreur était raisonnable. Un agent ne peut pas ignorer des faits qui innocentent quelqu’un.',
		facts: {
			'arrest.innocence-known': {
				label:
					'L’agent connaissait ou a vu des faits qui vous innocentaient, ou a refusé une vérification facile'
			},
			'arrest.wrong-person': { label: 'On vous a pris pour quelqu’un d’autre' },
			'arrest.not-identified-individually': {
				label: 'On vous a arrêté avec un groupe ou un lieu, et rien ne vous désignait'
			},
			'arrest.law-did-not-forbid': {
				label: 'Ce que vous avez fait n’est pas un crime, ou un tribunal avait annulé cette loi'
			},
			'arrest.honest-mistake': {
				label: 'L’agent a fait une erreur honnête',
				help: 'Sur un fait, comme qui vous étiez ou ce qui a été vu, ou sur un point de droit peu clair.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
