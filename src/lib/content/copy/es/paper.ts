import type { paper as en } from '../en/paper.ts';
import type { WordsLike } from '../words-like.ts';

const or = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} o ${parts.at(-1)}`;

/** The words of the form on paper, beside those of the questions themselves. */
export const paper = {
	title: 'Las preguntas en papel',
	lead: 'Todas las preguntas, para imprimir y llenar a mano. Úselo donde no haya computadora, o para prepararse para una visita o una llamada.',
	print: 'Imprimir este formulario',
	printHint: 'O use el comando de imprimir de su navegador. Cabe en papel A4 y Carta.',
	about: {
		heading: 'Sobre este formulario',
		paragraphs: [
			'Este es el formulario de Threshold, un sitio gratuito sobre reclamos por mala conducta policial en Vermont. Es información legal. No es el consejo de un abogado.',
			'El papel no da ningún resultado. Para ver uno, alguien escribe las respuestas en el sitio, en el mismo orden. El sitio funciona en un navegador y no envía las respuestas a nadie.',
			'Nadie recoge este formulario. No lo envíe por correo a quienes manejan el sitio. Es suyo: déselo a un abogado, o guárdelo en un lugar seguro.',
			'En la cárcel o la prisión, puede que otros lean lo que usted escribe. Pregunte a un abogado cómo enviar papeles que sigan siendo privados.',
			'Los plazos corren mientras usted llena esto. Si el día puede estar cerca, llame primero para pedir ayuda legal. La última parte dice dónde.'
		]
	},
	how: {
		heading: 'Cómo llenarlo',
		points: [
			'Empiece en la pregunta 1 y siga en orden. Marque una casilla, o escriba en la línea.',
			'“No sé” es una respuesta válida. Adivinar no lo es.',
			'Algunas preguntas dicen “Responda solo si”. Si eso no es su caso, deje la pregunta en blanco y siga.',
			'Si marcó “No sé” en el lugar que se nombra, sí responda la pregunta.',
			'Un incidente es un suceso. Si pasó otra vez otro día, ese es otro incidente. Un agente también puede ser un grupo de agentes que hicieron lo mismo.',
			'Para un segundo incidente o agente, use las hojas del final. Escriba allí las letras de sus respuestas. Copie esas hojas si necesita más.'
		]
	},
	example: (text: string) => `Ejemplo: ${text}`,
	aboutNumber: {
		case: null,
		incident: 'Sobre el incidente número',
		officer: 'Sobre el agente número'
	},
	onlyIf: (condition: string) => `Responda solo si ${condition}.`,
	onlyIfSeveral: {
		incidents: 'Responda solo si hay más de un agente y más de un incidente.',
		later:
			'Responda esto solo para un segundo suceso o uno posterior. Si marca que sí, deje en blanco en esa hoja todo lo que fue igual.',
		wrongs: (number: string) =>
			`Responda si hay más de un agente y usted marcó dos letras o más en la pregunta ${number}.`
	},
	marked: (answers: readonly string[], number: string, where: string | null) =>
		`usted marcó ${or(answers)} en la pregunta ${number}${where === null ? '' : ` ${where}`}`,
	forAny: { incident: 'para algún incidente', officer: 'para algún agente' },
	any: (parts: readonly string[]) => parts.join(', o '),
	all: (parts: readonly string[]) => parts.join(', y '),
	not: (part: string) => `no es cierto que ${part}`,
	atLeast: (count: number, parts: readonly string[]) =>
		`se cumplen al menos ${count} de estas: ${parts.join('; ')}`,
	sheet: {
		incident: 'Hoja para un incidente más',
		officer: 'Hoja para un agente más',
		number: { incident: 'Número del incidente', officer: 'Número del agente' },
		hint: 'Los números son los de las preguntas de arriba. Escriba las letras de sus respuestas, S o N para sí o no, o “?” si no sabe. “Responda solo si” vale aquí también.',
		question: 'Pregunta',
		answer: 'Respuesta',
		caption: 'Respuestas por número'
	},
	marks: { yes: 'S', no: 'N' },
	help: 'Dónde obtener ayuda legal'
} as const satisfies WordsLike<typeof en>;
