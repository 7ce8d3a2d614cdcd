import type { documents as en } from '../en/documents.ts';
import type { WordsLike } from '../words-like.ts';

const bill = 'el proyecto S.254 tal como se presentó (2022), que no es ley';

/** The words of the papers a person takes away, beside those of the result page. */
export const documents = {
	person: {
		title: 'Su resumen',
		notice:
			'Esto es información legal. No es un consejo de abogado. No dice quién ganaría. Se apoya en lo que usted nos dijo y en la ley que leímos.',
		now: 'Lo que más importa ahora',
		timeNote:
			'Los tribunales rechazan los reclamos tardíos. Tome el primer día que se muestra como fecha límite. Un abogado puede encontrar que usted tiene más tiempo.',
		law: 'Lo que dice la ley',
		todayIs: 'Hoy:',
		billIs: `Según ${bill}:`,
		route: (route: string, defendant: string) =>
			`El mejor camino al tribunal: ${route}. A quién se demanda: ${defendant}.`,
		casesFor: 'El caso más cercano a favor de usted:',
		casesAgainst: 'El caso más cercano a favor del agente:',
		told: 'Lo que usted nos dijo',
		toldLead: 'Usamos solo estas respuestas. Si una está mal, cámbiela y haga un resumen nuevo.',
		about: 'Sobre este papel',
		aboutText:
			'Un programa de computadora hizo este papel en su propio dispositivo. No envió sus respuestas a nadie. Piense en quién puede verlo. En un caso judicial puede que usted tenga que mostrarlo a la otra parte, así que pregunte a un abogado antes de compartirlo.',
		askLawyer:
			'Lleve este papel pronto a un abogado. La ley puede haber cambiado desde el día que se muestra arriba.'
	},
	attorney: {
		title: 'Memorando inicial para el abogado',
		notice:
			'Hecho por un programa de computadora a partir del relato de una sola persona, para que lo revise un abogado. No es asesoramiento legal ni un pronóstico. Revise cada fuente antes de confiar en ella; la marca a su lado dice hasta dónde se leyó.',
		parties: 'Partes y papeles',
		role: 'Relato dado por:',
		client: 'Cliente (este programa no pide el nombre):',
		blank: '____________________',
		officersCaption: 'Agentes y agencias, según lo dicho',
		officer: 'Agente',
		agency: 'Agencia',
		part: 'Participación',
		state: 'Intención, según lo dicho',
		conflicts: 'Nombres para la revisión de conflictos de interés',
		conflictsLead:
			'Solo los nombres que la persona escribió. Agregue los que están en los informes.',
		noNames: 'No se dio ningún nombre.',
		conflictPlace: (town: string) => `Lugar: ${town}`,
		matrix: 'Demandados, reclamos y caminos',
		matrixCaption: 'Cada camino al tribunal que puede estar abierto, y qué resulta',
		claim: 'Reclamo',
		defendant: 'Demandado',
		route: 'Camino',
		closed: 'Caminos no abiertos con estos hechos',
		limits: 'Plazos: inicio (accrual) y suspensión (tolling)',
		limitsCaption: 'Plazos, el más cercano primero',
		doubtsFor: (clocks: readonly number[]) =>
			clocks.length === 1 ? `Plazo ${clocks[0] ?? ''}:` : `Plazos ${clocks.join(', ')}:`,
		timeline: 'Cronología, según lo dicho',
		timelineDrawn: 'Las fechas dibujadas en orden. La tabla de abajo tiene las mismas fechas.',
		timelineCaption: 'Sucesos con fecha, en orden',
		date: 'Fecha',
		event: 'Suceso',
		told: 'Hechos según lo dicho',
		toldLead:
			'En las propias respuestas de la persona. Los hechos que la persona dijo no saber están en la parte siguiente.',
		andMore: (count: number) => `Y ${count} más en “Hechos según lo dicho”.`,
		notKnown: 'Hechos que la persona no sabe',
		openFacts: 'Preguntas de hecho abiertas que podrían cambiar un resultado',
		openFactsNone: 'Ninguna. Ninguna respuesta que falte podría cambiar un resultado.',
		openLaw: 'Preguntas de derecho abiertas',
		issues: (thing: string) => `Cuestiones: ${thing}`,
		issueCaption: (route: string) => `Cuestión, regla y aplicación: ${route}`,
		conclusion: 'Conclusión:',
		issue: 'Cuestión',
		status: 'Estado',
		application: 'Regla y aplicación',
		asUnder: (where: string) => `Como se expuso arriba en “${where}”.`,
		immunity: 'Inmunidad, camino por camino',
		immunityCaption: (thing: string) => `${thing}: qué efecto da cada camino a la inmunidad`,
		noImmunity: 'Este camino no nombra ninguna inmunidad.',
		noneInTheWay: 'Con lo dicho, ninguna inmunidad impide este camino.',
		established: '¿La ley estaba claramente establecida?',
		establishedLead:
			'Solo cuentan las decisiones anteriores al día del suceso. Siguen las fuentes más cercanas de cada lado, con lo que comparten con el relato y lo que las distingue.',
		bars: 'Impedimentos y condiciones',
		bar: 'Impedimento',
		barsCaption: 'Cada impedimento, esté o no en el camino',
		assumptions: `Lo que se supone sobre ${bill}`,
		evidence: 'Pruebas que hay que asegurar',
		changed: 'cambiado por quien lee',
		byDefault: 'de partida'
	},
	sources: {
		heading: 'Fuentes',
		marks: {
			text: 'fuente leída',
			secondary: 'de segunda mano',
			memory: 'sin verificar'
		},
		history: 'Historia posterior:',
		proposal: 'No es ley.',
		open: (citation: string) => `Abrir ${citation} en otro sitio web`,
		earlier: (note: number) => `vea la nota ${note}`
	},
	stamps: {
		madeOn: (day: string) => `Hecho el ${day}`,
		lawAsOf: (day: string) => `Ley al ${day}`,
		lawbook: (version: string) => `Libro de leyes ${version}`,
		code: (code: string) => `Código del resultado ${code}`
	},
	code: {
		heading: 'Código del resultado',
		text: 'El código nombra la ley usada, el día, y una huella digital de las respuestas y del resultado. Una oficina que tenga el archivo del caso puede comprobar que da el mismo resultado. Ninguna respuesta se puede leer a partir del código.',
		alt: 'Código QR con el código del resultado. No contiene respuestas.'
	},
	running: {
		footer: 'Información legal, no asesoramiento',
		page: (page: number, of: number) => `Página ${page} de ${of}`
	},
	unprintable:
		'Algunas letras no se pudieron imprimir en este archivo. En su lugar hay un signo de interrogación. El archivo de Word las tiene.',
	calendar: {
		name: 'Plazos',
		title: (what: string) => `Último día que hay que tomar como fecha límite: ${what}`,
		intro:
			'Tome este día como fecha límite. Un abogado puede encontrar que usted tiene más tiempo.',
		how: 'Cómo se llega a este día:',
		doubts: 'Qué podría moverlo:',
		notice: 'Información legal, no asesoramiento. Revise la fecha con un abogado.',
		step: (text: string, day: string | null) => (day === null ? text : `${text} (${day})`),
		alarm: (days: number) =>
			days === 1 ? 'Un plazo legal termina mañana.' : `Un plazo legal termina en ${days} días.`
	}
} as const satisfies WordsLike<typeof en>;
