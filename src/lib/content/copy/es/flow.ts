import type { flow as en } from '../en/flow.ts';
import type { WordsLike } from '../words-like.ts';

/** The words around the drawing of the interview. */
export const flow = {
	title: 'Cómo se siguen las preguntas',
	lead: 'Cada pregunta, y todas las preguntas a las que llevan algunas respuestas. El dibujo sale del propio programa, al recorrerlo con muchos conjuntos de respuestas.',
	counts: (pages: number, ways: number) => `${pages} páginas, ${ways} caminos entre ellas.`,
	leadsTo: 'Lleva a',
	check: 'Revise sus respuestas',
	diagramHeading: 'Como diagrama',
	diagramHint: 'Lo mismo, como código de Mermaid. Péguelo en un programa que dibuje Mermaid.',
	diagramLabel: 'Código de Mermaid del diagrama de flujo'
} as const satisfies WordsLike<typeof en>;
