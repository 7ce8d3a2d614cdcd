import type { whatIf as en } from '../en/what-if.ts';
import type { WordsLike } from '../words-like.ts';

/** What the result says of answers tried out, in Spanish. */
export const whatIf = {
	decisive: {
		settlesAll: 'Esta sola respuesta lo aclararía',
		tellsMost: 'Esta respuesta es la que más aclararía',
		settles: (count: number, open: number) =>
			`Sea cual sea la respuesta, aclara ${count} de los ${open} puntos que siguen abiertos arriba.`,
		maySettle: (count: number, open: number) =>
			`Algunas respuestas aclararían hasta ${count} de los ${open} puntos que siguen abiertos arriba.`,
		narrows: 'Dejaría abiertos menos resultados.',
		answer: 'Ir a esta pregunta'
	},
	changes: {
		lead: 'Cada línea cambia una respuesta y deja las demás como están. Muestra qué tan firme es el resultado. Responda solo lo que es cierto.',
		working: 'Probando cada respuesta…',
		none: 'Ninguna respuesta sola cambiaría lo que resulta.',
		noneYet: 'Ninguna respuesta sola lo definiría. Hace falta más de una que todavía no tenemos.',
		settleHeading: 'Usted todavía no lo sabe, y lo decidiría',
		otherwiseHeading: 'Si una respuesta fuera distinta',
		ifSo: (statement: string) => `Si esto fuera así: “${statement}”`,
		from: 'de',
		to: 'a',
		all: (count: number) => `Mostrar las ${count}`,
		fewer: 'Mostrar menos'
	}
} as const satisfies WordsLike<typeof en>;
