import type { errorNotes as en } from '../en/accuracy-notes.ts';
import type { WordsLike } from '../words-like.ts';

/** Why each error of the measured accuracy happened, by decision. */
export const errorNotes = {
	'cugini-v-city-of-new-york-2019':
		'Des menottes serrées sur quelqu’un qui montre sa douleur mais ne demande pas d’aide. Le codage voit une force inutile sur une personne maîtrisée; le tribunal a jugé peu clair en 2014 le devoir d’agir face à une douleur non dite.',
	'safford-v-redding':
		'La fouille à nu d’une élève. Le raisonnement part de fouilles à nu antérieures pour des affaires mineures; la Cour a jugé que les tribunaux inférieurs avaient lu la règle pour les écoles trop différemment pour qu’elle soit claire en 2003.',
	'fordyce-v-city-of-seattle-1995':
		'Un homme qui filmait une marche a été arrêté selon une loi sur la vie privée. Le raisonnement voit une manifestation paisible; l’immunité tenait au manque de clarté de cette loi, qu’aucun facteur ne contient.',
	'turner-v-driver-2017':
		'Un homme qui filmait un poste de police. Le raisonnement pèse l’absence de tout motif d’arrestation; le tribunal a jugé seulement le droit d’enregistrer, pas encore clair dans ce circuit en 2015.',
	'cope-v-cogdill-2021':
		'Un gardien de prison a regardé un suicide et attendu de l’aide, comme une politique le lui disait. Le raisonnement voit un besoin sérieux que des agents connaissaient; aucun facteur ne contient la politique ni l’agent seul.',
	'allah-v-milling-2017':
		'Un an d’isolement avant le procès. Le raisonnement part de décisions plus anciennes sur de longs refus de besoins de base; le tribunal a jugé illégal cet usage de l’isolement, mais pour la première fois.',
	'crawford-v-cuomo-2018':
		'Des gestes sexuels pendant des fouilles en 2011. Une décision de 1997 avait excusé des actes semblables dans ce circuit; la loi n’était donc pas claire jusqu’en 2015. Le raisonnement donne trop peu de poids à cette décision.',
	'ingerson-v-pallito-2019':
		'L’immunité donnée était celle de l’État pour la façon dont il a choisi d’enquêter, non celle du gardien qui a commis l’abus. Le codage n’a pas de facteur pour qui est poursuivi.',
	'pena-v-deprisco-2005':
		'Des agents ont laissé conduire un collègue ivre. Le raisonnement part d’une décision plus ancienne sur les dangers que la police crée; le tribunal a jugé nouveau en 2001 un encouragement seulement implicite.',
	'sauers-v-nesquehoning-2018':
		'Un passant tué dans une poursuite inutile. Le raisonnement part de décisions sur les dangers que la police crée; le tribunal n’a trouvé aucune affaire antérieure assez proche en 2014, et a dit que la loi est claire depuis 2018.'
} as const satisfies WordsLike<typeof en>;
