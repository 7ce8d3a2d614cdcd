import type { interview as en } from '../en/interview.ts';
import type { WordsLike } from '../words-like.ts';

/** The words around the questions; the questions' own words are in questions/. */
export const interview = {
	title: 'Sus respuestas',
	noScript:
		'Las preguntas necesitan JavaScript. Funcionan por completo en su navegador, para que nada de lo que escriba se envíe a nadie. Active JavaScript para este sitio y vuelva a cargar la página.',
	loading: 'Preparando las preguntas…',
	notLoaded:
		'No se pudieron cargar las siguientes preguntas. Revise su conexión y vuelva a intentarlo. No se perdió nada.',
	retry: 'Intentar de nuevo',
	yes: 'Sí',
	no: 'No',
	unknown: 'No sé',
	next: 'Siguiente',
	back: 'Atrás',
	skip: 'Omitir esto',
	rowsHint: 'Responda cada línea lo mejor que pueda.',
	severalHint: 'Elija todas las que correspondan.',
	exclusiveOr: 'o',
	example: 'Ejemplo',
	help: 'Ayuda con esta pregunta',
	why: 'Por qué preguntamos',
	whySources: 'Fuentes',
	characters: (left: number) =>
		left >= 0
			? `${left === 1 ? 'Queda' : 'Quedan'} ${left} ${left === 1 ? 'carácter' : 'caracteres'}`
			: `${left === -1 ? 'Sobra' : 'Sobran'} ${-left} ${left === -1 ? 'carácter' : 'caracteres'}`,
	date: {
		month: 'Mes',
		day: 'Día',
		year: 'Año',
		hint: 'Escriba lo que sepa. Basta con el mes y el año, o solo el año.',
		noMonth: 'No estoy seguro'
	},
	errors: {
		prefix: 'Error:',
		heading: (count: number) =>
			count === 1 ? 'Hay que revisar una respuesta' : `Hay que revisar ${count} respuestas`,
		missing: 'Elija una respuesta, o elija “No sé”.',
		missingKnown: 'Elija una respuesta.',
		missingDate: 'Escriba la fecha hasta donde la sepa, o elija “No sé”.',
		'impossible-date': 'Esa fecha no existe. Revise el mes, el día y el año (cuatro cifras).',
		'future-date': 'Esa fecha todavía no ha llegado. Use la de hoy o una anterior.',
		'before-incident': 'Esa fecha es anterior al día en que ocurrió. Revise las dos fechas.',
		'too-long': (limit: number) =>
			`Es demasiado largo para guardarlo. Use ${limit} caracteres o menos.`,
		'not-an-option': 'Esa respuesta no está en la lista. Elija una de las que se muestran.'
	},
	progress: {
		label: 'Dónde está usted',
		part: (part: number, parts: number, name: string) => `Parte ${part} de ${parts}: ${name}`,
		left: (count: number) =>
			count <= 1 ? 'Última pregunta de esta parte' : `Quedan unas ${count} preguntas en esta parte`,
		leftInAll: (count: number) =>
			count <= 1 ? 'La última pregunta' : `Quedan unas ${count} preguntas en total`,
		quick: 'Revisión rápida'
	},
	sections: {
		heading: 'Todas las partes',
		now: 'usted está aquí'
	},
	caption: {
		incident: (number: number, when: string | null) =>
			when === null ? `Suceso ${number}` : `Suceso ${number}: ${when}`,
		officer: (number: number, name: string | null) =>
			name === null ? `Agente ${number}` : `Agente ${number}: ${name}`
	},
	settled: {
		heading: 'Sus respuestas ya definen el resultado',
		text: 'Ninguna otra respuesta puede cambiarlo. Véalo ahora, o siga para que un abogado sepa más.',
		see: 'Ver el resultado'
	},
	soFar: 'Ver el resultado hasta ahora',
	soFarHint: 'Puede volver a esta pregunta.',
	restart: {
		label: 'Empezar de nuevo',
		question: '¿Empezar de nuevo sin respuestas?',
		text: 'Se borrarán todas sus respuestas en este dispositivo.',
		confirm: 'Borrar y empezar de nuevo',
		cancel: 'Conservar mis respuestas'
	},
	draft: {
		label: 'Guardar un borrador en este dispositivo',
		off: 'No se guarda: cuando cierre esta pestaña, sus respuestas desaparecen.',
		on: 'Se guarda: cualquiera que use este navegador podría abrir sus respuestas.',
		full: 'Este navegador no tiene espacio para guardar el borrador. Sus respuestas están a salvo mientras esta pestaña siga abierta.',
		refused:
			'Este navegador no guarda borradores. Sus respuestas están a salvo mientras esta pestaña siga abierta.',
		restored: 'Abrimos el borrador que usted guardó en este dispositivo.',
		dropped: (count: number) =>
			`${count === 1 ? 'Una respuesta' : `${count} respuestas`} de su borrador ya no ${count === 1 ? 'corresponde' : 'corresponden'} a las preguntas y hubo que ${count === 1 ? 'dejarla' : 'dejarlas'} fuera. Revise sus respuestas.`,
		olderLaw:
			'La ley se actualizó desde que usted guardó este borrador. El resultado usa la versión nueva.',
		damaged: 'Se encontró un borrador en este dispositivo, pero no se pudo leer. Empiece de nuevo.'
	},
	exampleCase: {
		notice:
			'Esto es un ejemplo. Las personas y los detalles son inventados. Cambie cualquier respuesta para ver qué efecto tiene.',
		question: '¿Abrir el ejemplo en lugar de sus respuestas?',
		text: 'Usted ya tiene respuestas propias. Abrir el ejemplo las borra, junto con cualquier borrador guardado en este dispositivo.',
		open: 'Borrar mis respuestas y abrirlo',
		keep: 'Conservar mis respuestas'
	},
	check: {
		title: 'Revise sus respuestas',
		change: 'Cambiar',
		notAnswered: 'Aún sin respuesta',
		nothingWritten: 'Nada escrito',
		see: 'Ver el resultado'
	}
} as const satisfies WordsLike<typeof en>;
