import type { report as en } from '../en/report.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the text with which somebody reports a mistake in the law. */
export const report = {
	title: 'Avisar de un error en la ley',
	inSource: 'Avisar de un error en esta fuente',
	lead: '¿Hay una regla, una fuente o una fecha de este sitio que esté mal o que ya no valga? Una ley equivocada puede hacer que alguien pierda su caso. Por favor avise a quienes manejan este sitio.',
	noAnswers:
		'El texto de abajo no contiene ninguna de sus respuestas. Por favor no agregue lo que le pasó ni ningún nombre.',
	textLabel: 'Texto para enviar',
	copy: 'Copiar este texto',
	copied: 'Copiado.',
	notCopied: 'Su navegador no quiso copiarlo. Seleccione el texto y cópielo usted.',
	to: {
		'nobody-named': 'Copie este texto y envíelo a quienes manejan este sitio.',
		mail: (address: string) => `Copie este texto y envíelo por correo electrónico a ${address}.`,
		page: 'Copie este texto y publíquelo aquí:'
	},
	text: {
		subject: 'Error en la ley en Threshold',
		page: (path: string) => `Página: ${path}`,
		lawbook: (version: string, day: string) =>
			`Libro de leyes: ${version}, ley leída hasta el ${day}`,
		source: (id: string, citation: string) => `Fuente: ${id} (${citation})`,
		wrong: 'Qué está mal:',
		right: 'Qué debería decir, y dónde se puede leer:'
	}
} as const satisfies WordsLike<typeof en>;
