import type { mind as en } from '../../en/questions/mind.ts';
import type { WordsLike } from '../../words-like.ts';

export const mind = {
	'officer-mind': {
		title: 'Qu’est-ce que l’agent avait en tête?',
		lead: 'Personne ne voit dans un esprit. Fiez-vous à ce qui a été dit et fait.',
		why: 'Au Vermont, cela peut décider qui peut être poursuivi. Pour un acte négligent, c’est surtout la municipalité ou l’État. Pour un acte fait exprès, c’est surtout l’agent.',
		facts: {
			'officer.intent': {
				label: 'Autant que vous puissiez en juger, l’agent l’a fait',
				options: {
					'on-purpose': { label: 'Exprès', hint: 'Il voulait faire ce qui a été fait.' },
					reckless: {
						label: 'Avec insouciance',
						hint: 'Il connaissait un risque sérieux et a continué.'
					},
					careless: { label: 'Par négligence', hint: 'Il aurait dû faire plus attention.' },
					'honest-mistake': {
						label: 'Par erreur honnête',
						hint: 'Il a essayé de bien faire, mais s’est trompé sur un fait ou une règle.'
					}
				}
			},
			'officer.badFaith': {
				label: 'L’agent a agi par méchanceté ou pour un gain, ou savait que c’était mal',
				help: 'Cela s’appelle la mauvaise foi. C’est plus qu’une erreur ou un mauvais jugement.',
				example: 'L’agent a dit : « Je sais que je n’ai pas le droit, mais qui va vous croire? »'
			}
		}
	},
	bias: {
		title: 'Y avait-il un préjugé?',
		help: 'Un préjugé peut porter sur la race, l’origine d’une personne, la foi, le sexe, un handicap et plus encore.',
		why: 'D’autres lois peuvent s’appliquer quand une personne est moins bien traitée à cause de ce qu’elle est. Les mots dits sur le moment peuvent être une preuve solide.',
		facts: {
			'bias.suspected': {
				label: 'Vous pensez qu’on vous a moins bien traité à cause de ce que vous êtes'
			},
			'bias.words': {
				label: 'L’agent a dit ou écrit quelque chose qui montre un préjugé',
				example: 'Une insulte, une blague, ou « les gens comme vous ».'
			}
		}
	},
	'bias-grounds': {
		title: 'Sur quoi portait le préjugé?',
		why: 'La loi du Vermont sur le traitement égal dans les lieux publics protège certains groupes en les nommant.',
		facts: {
			'bias.grounds': {
				label: 'Ce sur quoi il portait',
				options: {
					race: { label: 'La race' },
					color: { label: 'La couleur de peau' },
					'national-origin': { label: 'D’où vous ou votre famille venez' },
					religion: { label: 'La religion ou la croyance' },
					sex: { label: 'Le sexe' },
					'sexual-orientation': { label: 'L’orientation sexuelle', hint: 'Qui vous aimez.' },
					'gender-identity': { label: 'L’identité de genre' },
					'marital-status': { label: 'Être marié ou non' },
					disability: { label: 'Un handicap', hint: 'Du corps ou de l’esprit.' },
					other: { label: 'Autre chose', hint: 'Comme l’âge, l’argent ou l’apparence.' }
				}
			}
		}
	},
	policy: {
		title: 'Y avait-il derrière cela une règle, une habitude ou un chef?',
		lead: 'Choisissez tout ce qui convient.',
		why: 'Selon la loi fédérale, une municipalité n’est pas en faute seulement parce que son agent a mal agi. Sa propre règle, son habitude, sa formation ou une décision au sommet doit avoir causé le dommage.',
		facts: {
			'policy.involved': {
				label: 'Derrière cela, il y avait',
				options: {
					'written-policy': { label: 'Une règle ou un ordre écrit de l’agence' },
					custom: {
						label: 'Une habitude',
						hint: 'Les agents y font souvent cela, et les chefs les laissent faire.'
					},
					policymaker: {
						label: 'Une décision au sommet',
						hint: 'Du chef de police, du conseil municipal ou du maire, par exemple.'
					},
					training: {
						label: 'Une mauvaise formation ou surveillance',
						hint: 'L’agence connaissait le problème et ne l’a pas réglé.'
					},
					none: { label: 'Rien de tout cela' }
				}
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
