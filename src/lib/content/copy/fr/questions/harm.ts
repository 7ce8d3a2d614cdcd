import type { harm as en } from '../../en/questions/harm.ts';
import type { WordsLike } from '../../words-like.ts';

export const harm = {
	harm: {
		title: 'Quel mal vous a-t-on fait?',
		lead: 'Choisissez tout ce qui convient.',
		why: 'Le genre de dommage peut changer le délai et ce qu’un tribunal peut ordonner. Une personne qui poursuit depuis la prison peut devoir montrer plus qu’un dommage moral.',
		facts: {
			'harm.kinds': {
				label: 'Vous avez eu',
				options: {
					pain: { label: 'De la douleur' },
					'visible-injury': {
						label: 'Une blessure qu’on pouvait voir',
						hint: 'Des bleus ou des coupures.'
					},
					'serious-injury': {
						label: 'Une blessure grave',
						hint: 'Des os cassés, une opération, une perte de connaissance, ou quelque chose qui dure.'
					},
					emotional: { label: 'De la peur, du stress ou un autre dommage moral' },
					'sexual-act': { label: 'Un acte sexuel que vous ne vouliez pas' },
					jailed: { label: 'Du temps enfermé' },
					property: { label: 'Des choses perdues ou abîmées' },
					money: { label: 'Un salaire perdu ou d’autres pertes d’argent' },
					'legal-costs': { label: 'Des frais d’avocat ou de tribunal' },
					none: { label: 'Rien de tout cela' }
				}
			}
		}
	},
	treatment: {
		title: 'Quels soins avez-vous reçus?',
		lead: 'Vous pouvez sauter cette page.',
		why: 'Cela ne change aucun résultat. Cela va dans votre résumé. Les dossiers de soins sont une preuve solide du dommage.',
		facts: {
			'harm.treatment': {
				label: 'Les soins les plus importants que vous avez reçus',
				options: {
					none: { label: 'Aucun' },
					'first-aid': {
						label: 'Les premiers soins',
						hint: 'À la maison, sur place ou dans la cellule.'
					},
					doctor: { label: 'Un médecin, une infirmière ou un conseiller' },
					hospital: { label: 'Un hôpital' }
				}
			}
		}
	},
	evidence: {
		title: 'Quelles preuves y a-t-il?',
		lead: 'Choisissez ce qui existe, même si vous ne l’avez pas. Vous pouvez sauter cette page.',
		why: 'Cela ne change aucun résultat. Certaines preuves sont effacées après un temps. La loi du Vermont laisse chacun demander à une agence des documents publics.',
		facts: {
			'evidence.kinds': {
				label: 'Il peut y avoir',
				options: {
					'body-camera': {
						label: 'Une vidéo de la police',
						hint: 'D’une caméra corporelle, d’une voiture ou d’une prison.'
					},
					'own-video': { label: 'Une vidéo ou un son que vous avez enregistré' },
					'other-video': {
						label: 'Une vidéo de quelqu’un d’autre',
						hint: 'Un magasin, une sonnette ou un ami.'
					},
					photos: { label: 'Des photos' },
					'medical-records': { label: 'Des dossiers médicaux' },
					witnesses: { label: 'Des gens qui l’ont vu ou entendu' },
					'police-report': { label: 'Un rapport de police ou une contravention' },
					'court-papers': { label: 'Des papiers du tribunal' },
					messages: { label: 'Des textos, des courriels ou des publications' },
					objects: {
						label: 'Des objets',
						hint: 'Des vêtements déchirés ou un téléphone brisé, par exemple.'
					},
					none: { label: 'Aucune que vous connaissiez' }
				}
			}
		}
	},
	'person-died': {
		title: 'La personne est-elle décédée?',
		lead: 'Nous regrettons de devoir le demander.',
		why: 'Après un décès, d’autres personnes peuvent poursuivre et le délai peut être plus court.',
		facts: {
			'person.died': { label: 'La personne à qui c’est arrivé est décédée' }
		}
	},
	death: {
		title: 'Au sujet du décès',
		lead: 'Nous vous offrons nos condoléances. Répondez à ce que vous pouvez.',
		why: 'Le délai du Vermont pour un décès se compte depuis le jour où l’on a appris le décès. Il peut être plus long quand quelqu’un est accusé d’avoir tué.',
		facts: {
			'death.fromThis': { label: 'La personne est décédée à cause de ce qui s’est passé' },
			'death.discoveredOn': { label: 'Le jour où l’on a appris le décès' },
			'death.homicide': {
				label: 'Quelqu’un est-il accusé pour ce décès?',
				options: {
					no: { label: 'Non' },
					charge: {
						label: 'Oui, mais pas de meurtre',
						hint: 'Un tribunal a trouvé une bonne raison d’accuser quelqu’un d’avoir tué.'
					},
					murder: { label: 'Oui, de meurtre' }
				}
			}
		}
	},
	estate: {
		title: 'Un tribunal a-t-il nommé quelqu’un pour agir à la place de la personne décédée?',
		help: 'Le papier du tribunal s’appelle souvent « letters ». Si personne n’est encore nommé, dites que vous ne savez pas.',
		why: 'Une réclamation que la personne avait déjà peut passer à la succession. La succession a son propre délai.',
		facts: {
			'estate.lettersOn': { label: 'La date sur le papier du tribunal' }
		}
	}
} as const satisfies WordsLike<typeof en>;
