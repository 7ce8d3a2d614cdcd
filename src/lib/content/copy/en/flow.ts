/** The words around the drawing of the interview. */
export const flow = {
	title: 'How the questions lead on',
	lead: 'Each question, and every question that some answers lead to next. It is drawn from the program itself, by walking through it with many sets of answers.',
	counts: (pages: number, ways: number) => `${pages} pages, ${ways} ways between them.`,
	leadsTo: 'Leads to',
	check: 'Check your answers',
	diagramHeading: 'As a diagram',
	diagramHint: 'The same, as Mermaid source. Paste it into a program that draws Mermaid.',
	diagramLabel: 'Mermaid source of the flow chart'
} as const;
