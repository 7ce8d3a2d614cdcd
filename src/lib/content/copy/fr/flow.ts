import type { flow as en } from '../en/flow.ts';
import type { WordsLike } from '../words-like.ts';

/** The words around the drawing of the interview. */
export const flow = {
	title: 'Comment une question mène à l’autre',
	lead: 'Chaque question, et toutes celles où certaines réponses mènent ensuite. Le dessin vient du programme lui-même, parcouru avec beaucoup d’ensembles de réponses.',
	counts: (pages: number, ways: number) => `${pages} pages, ${ways} chemins entre elles.`,
	leadsTo: 'Mène à',
	check: 'Vérifiez vos réponses',
	diagramHeading: 'Sous forme de diagramme',
	diagramHint:
		'La même chose, en code Mermaid. Collez-le dans un programme qui dessine du Mermaid.',
	diagramLabel: 'Code Mermaid du diagramme'
} as const satisfies WordsLike<typeof en>;
