import type { readFirst as en } from '../../en/questions/read-first.ts';
import type { WordsLike } from '../../words-like.ts';

/** What a person should read before the first question. */
export const readFirst = [
	{
		id: 'information',
		title: 'Esto es información, no consejo legal',
		text: [
			'Esta herramienta muestra lo que dice la ley sobre hechos como los suyos. No puede decirle qué hacer, y aquí nadie es su abogado.',
			'Un abogado puede ver cosas que una herramienta no puede. Lleve el resumen impreso cuando se reúna con uno.'
		]
	},
	{
		id: 'charges',
		title: 'Si tiene cargos por un delito, o podría tenerlos',
		text: [
			'Hable primero con su abogado defensor. No llene esto hasta que lo haya hecho.',
			'Lo que usted escriba, guarde o imprima se puede pedir en un tribunal. Un fiscal podría usarlo.',
			'Pero no espere demasiado. El plazo de su propio reclamo puede correr mientras el caso penal está abierto.'
		]
	},
	{
		id: 'immigration',
		title: 'Si usted no tiene la ciudadanía de los Estados Unidos',
		text: [
			'No preguntamos cuál es su estado migratorio. Por favor, no escriba sobre eso aquí.',
			'Hable con un abogado que conozca la ley de inmigración antes de presentar o firmar un papel.'
		]
	},
	{
		id: 'privacy',
		title: 'Lo que usted escribe se queda en este dispositivo',
		text: [
			'Sus respuestas no se nos envían a nosotros ni a nadie más. Desaparecen cuando cierra esta pestaña, a menos que usted elija guardar un borrador.',
			'Si otras personas usan este dispositivo, no guarde un borrador. Si puede, use uno que sea seguro para usted.',
			'La salida rápida le saca de aquí y borra sus respuestas. No oculta que usted estuvo aquí: el navegador todavía puede mostrar este sitio en su historial.'
		]
	},
	{
		id: 'helping',
		title: 'Si está ayudando a alguien',
		text: [
			'Deje que lo cuente la persona que lo vivió. “Usted” en una pregunta quiere decir esa persona.',
			'Si ninguno de los dos sabe, digan que no saben. Eso es mejor que adivinar.',
			'Puede que lo que hablen entre ustedes no sea secreto, como lo es lo que se habla con un abogado.'
		]
	},
	{
		id: 'care',
		title: 'Tómese su tiempo',
		text: [
			'Algunas preguntas pueden traerle el recuerdo de un día difícil. Puede parar en cualquier momento, y puede decir que no sabe.',
			'Si tiene una lesión o está en peligro ahora, llame al 911 o busque atención primero.'
		]
	}
] as const satisfies WordsLike<typeof en>;
