import type { accuracyWords as en } from '../en/accuracy.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the page on how well the reasoning about immunity agrees with decided cases. */
export const accuracyWords = {
	title: 'Con qué frecuencia el razonamiento coincide con los tribunales',
	lead: (cases: number) =>
		`Una parte de este sitio mira si decisiones anteriores habían dejado clara la ley. La probamos en ${cases} casos decididos, como si cada uno fuera nuevo. Aquí está lo que salió, con cada error.`,
	notOdds: {
		heading: 'Esto no dice qué posibilidades tiene usted',
		text: 'Ningún número de esta página dice qué tan probable es que alguien gane. Solo muestra cómo le va a una parte del programa con casos viejos que llegaron a un fallo. Su resultado nunca muestra un número como este.'
	},
	inShort: (right: number, answered: number, cases: number) =>
		`Dio una respuesta en ${answered} de ${cases} casos. En ${right} de esos ${answered} el tribunal había fallado lo mismo. En los otros ${cases - answered} dejó la pregunta abierta.`,
	direction: (tooHopeful: number, tooDark: number) =>
		tooDark === 0
			? `Los ${tooHopeful} errores son de un solo tipo: se inclinó en contra de la inmunidad, y el tribunal la concedió. Así que, donde se equivocó, dio demasiadas esperanzas a quien demandaba.`
			: `En ${tooHopeful} de sus errores se inclinó en contra de la inmunidad y el tribunal la concedió. En ${tooDark} fue al revés.`,
	method: {
		heading: 'Cómo se probó',
		points: [
			'Cada caso se saca de la biblioteca y se pregunta como si fuera nuevo.',
			'Solo cuentan las decisiones anteriores al año de su incidente. Donde ese año no se conoce, cuentan las anteriores al fallo.',
			'Un hecho que la decisión no menciona se toma como que no estaba.',
			'La respuesta es que la inmunidad se inclina a negada, a concedida, o queda abierta. Luego se compara con el fallo.'
		]
	},
	columns: {
		cases: 'Casos',
		answered: 'Con respuesta',
		right: 'Como falló el tribunal',
		coverage: 'Parte con respuesta',
		accuracy: 'Parte de respuestas correctas',
		range: 'Margen (95 de 100)'
	},
	columnsNote:
		'El margen muestra cuánto podría variar la parte solo porque los casos son pocos. Se calculó con el método de Wilson. Una raya significa que no había nada que medir.',
	none: '–',
	range: (low: string, high: string) => `${low} a ${high}`,
	overall: {
		heading: 'En total, y junto a métodos más simples',
		caption: 'El razonamiento en total, sus partes, y métodos más simples con los mismos casos',
		rows: {
			overall: 'Este razonamiento',
			decisionsOnly: 'Solo sus casos decididos',
			principlesOnly: 'Solo sus principios',
			majority: 'Siempre el fallo más común',
			factorBalance: 'El lado con más hechos a su favor',
			aFortiori0: 'Caso anterior al menos igual de fuerte, sin diferencias',
			aFortiori1: 'Caso anterior más cercano, hasta una diferencia',
			aFortiori2: 'Caso anterior más cercano, hasta dos diferencias'
		},
		rowHeading: 'Método'
	},
	looser: {
		heading: 'Otras maneras de preguntar',
		caption: 'El mismo razonamiento en otras condiciones',
		rowHeading: 'Condición',
		rows: {
			beforeDecision: 'Con decisiones hasta el día del fallo',
			lawfulness: 'Otros casos: ¿el acto fue legal o no?'
		},
		text: 'La primera fila deja entrar decisiones posteriores al incidente, que un tribunal no puede usar. La segunda usa casos en que un tribunal juzgó solo si el acto fue legal.',
		baselines: 'Métodos más simples, con decisiones hasta el día del fallo'
	},
	confusion: {
		heading: 'Fallos y respuestas',
		caption: 'Cuántas veces cada fallo recibió cada respuesta',
		court: 'El tribunal',
		lean: {
			denied: 'Se inclinó a negada',
			granted: 'Se inclinó a concedida',
			open: 'Quedó abierta'
		},
		ruling: { denied: 'negó la inmunidad', granted: 'concedió la inmunidad' }
	},
	byClaim: { heading: 'Por tipo de reclamo', rowHeading: 'Tipo de reclamo' },
	byBand: {
		heading: 'Según lo clara que era la ley',
		rowHeading: 'Qué tan claras eran las decisiones anteriores',
		names: {
			controlling: 'Un caso obligatorio que trata de lo mismo',
			arguable: 'Un caso cercano que se puede discutir',
			'possibly-obvious': 'Quizás tan claro que no hace falta un caso',
			none: 'Ningún caso cercano'
		}
	},
	byStep: {
		heading: 'Según lo que lo decidió',
		rowHeading: 'Qué lo decidió',
		names: {
			controls: 'Una decisión que controla',
			decisive: 'Un principio que los tribunales tratan como decisivo',
			strong: 'Un principio que pesa mucho',
			nothing: 'Nada lo decidió'
		}
	},
	byCourt: { heading: 'Por tribunal', rowHeading: 'Tribunal' },
	errors: {
		heading: (count: number) => `Cada error: ${count}`,
		denied: 'El razonamiento se inclinó a negada; el tribunal concedió la inmunidad.',
		granted: 'El razonamiento se inclinó a concedida; el tribunal negó la inmunidad.'
	},
	open: {
		heading: (count: number) => `Quedaron abiertos: ${count}`,
		text: 'En estos no dio respuesta, porque nada de lo que sabe decidía la pregunta.'
	},
	coding: {
		heading: 'Cómo se leyeron los casos',
		agreement: (kappa: string) =>
			`La mayoría de los casos los codificaron dos lectores, cada uno por su lado: cada hecho está, no está, o no se dice. Su acuerdo fue de ${kappa} en la escala kappa, donde 1 es acuerdo total y 0 no es más que casualidad. Los casos de los tipos más raros tuvieron un solo lector.`,
		principles: (count: number) =>
			`El razonamiento usa ${count} principios, cada uno con las decisiones en que se apoya. Un caso nunca se juzga con un principio que se apoya solo en ese caso.`,
		tuned: (fitted: number, byHand: number) =>
			`${fitted === 0 ? 'Ningún número se ajustó' : fitted === 1 ? '1 número se ajustó' : `${fitted} números se ajustaron`} a los casos. ${byHand} límites se fijaron a mano; no se buscaron.`
	},
	limits: {
		heading: 'Qué no muestra esto',
		points: [
			'No fue una prueba a ciegas. Los principios los escribieron personas que habían visto estos casos. Con casos nuevos puede que le vaya peor.',
			'El conjunto es pequeño. En la mayoría de los tipos de reclamo hay pocos casos, así que un caso más o menos movería mucho la parte.',
			'Son casos decididos, la mayoría en apelación. Los casos que terminaron en acuerdo, o que nadie presentó, no están aquí.',
			'Un tribunal falla según las pruebas. El relato de una persona puede dejar fuera lo que el otro lado mostraría.',
			'Mide solo la inmunidad: no quién ganaría, cuánto dinero habría, ni ninguna otra regla de este sitio.',
			'Algunos hechos en que se apoyaron los tribunales no tienen lugar en la codificación. Las notas de los errores dicen cuáles.'
		]
	},
	again:
		'Quien tenga el código puede medirlo otra vez: npm run evaluate. Una prueba falla si esta página y la medición no coinciden.'
} as const satisfies WordsLike<typeof en>;
