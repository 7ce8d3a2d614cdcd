import type { send as en } from '../en/send.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the page on which a person sends a case to an office. */
export const send = {
	title: 'Enviar su caso a una oficina',
	loading: 'Abriendo el enlace…',
	noScript: 'Esta página necesita JavaScript. Sella sus respuestas en su propio dispositivo.',
	failed: 'No se pudo llegar a la oficina. No se envió nada. Revise su conexión y pruebe otra vez.',
	retry: 'Probar otra vez',
	tooOften: 'Hubo demasiados intentos desde aquí. Espere 15 minutos y pruebe otra vez.',
	none: {
		lead: 'Una oficina que tal vez pueda ayudarle puede darle un enlace personal. Abra ese enlace para llegar aquí.',
		text: 'Sin ese enlace no se puede enviar nada. Sus respuestas se quedan en este dispositivo.'
	},
	closed: {
		lead: 'Este enlace no se puede usar.',
		text: 'Ya se usó, fue retirado o venció. Pida uno nuevo a la oficina. No se envió nada.'
	},
	empty: {
		lead: (office: string) => `${office} le pregunta qué le pasó.`,
		text: 'Primero conteste las preguntas. No se envía nada mientras contesta. Después verá todo, y entonces usted decide.',
		keep: 'Recordar este enlace en esta pestaña, para que pueda volver a él',
		keepHint: 'Se olvida cuando cierra la pestaña o pulsa Salida rápida.',
		start: 'Ir a las preguntas',
		back: 'Cuando termine, abra el resultado. Allí está “Enviar a la oficina”. O abra otra vez el enlace en esta pestaña.'
	},
	entry: {
		heading: 'Enviar a la oficina',
		text: 'Usted abrió un enlace personal de una oficina. Puede ver lo que se enviaría.',
		go: 'Ver lo que se enviaría'
	},
	review: {
		lead: (office: string) => `Puede enviar sus respuestas a ${office}. No tiene que hacerlo.`,
		until: (day: string) => `El enlace se puede usar una sola vez, hasta el ${day}.`,
		who: 'Quién es usted',
		whoText: 'La oficina necesita un nombre, para comprobar que no trabaja ya para la otra parte.',
		name: 'Su nombre',
		nameMissing: 'Escriba su nombre.',
		phone: 'Teléfono, si quiere que le llamen',
		email: 'Correo electrónico, si quiere que le escriban',
		language: 'Idioma en que quiere hablar',
		contact: '¿Cómo y cuándo es seguro comunicarse con usted?',
		what: 'Lo que se enviaría',
		whatText: 'Su nombre y lo que escribió arriba, y cada una de estas respuestas. Nada más.',
		answers: (count: number) => `Todas las respuestas (${count})`,
		change: 'Cambiar una respuesta',
		may: 'Lo que la oficina puede hacer con ello',
		mayPoints: [
			'Primero ve solo los nombres, para comprobar si hay un conflicto de intereses.',
			'Si no lo hay, puede leer todo lo que envió, guardarlo y comunicarse con usted.',
			'Decide si puede ayudar. Enviarlo no la convierte en su abogada.',
			'Puede que tenga el deber de mantener en privado lo que envía. Pregunte a la oficina.'
		],
		takeBack: 'Cómo retirarlo',
		takeBackText:
			'Recibirá un código. Con él puede retirar lo que envió. Antes de que la oficina lo abra, se borra y nadie lo ha leído. Después, se pide a la oficina que lo borre.',
		how: 'Cómo se envía',
		howText:
			'Sus respuestas se sellan en este dispositivo. Siguen selladas en el camino y en el servidor, hasta que alguien de la oficina, con su propia cuenta, las abre allí.',
		agree: (office: string) => `Quiero enviar estas respuestas a ${office}.`,
		agreeMissing: 'Marque la casilla para decir que quiere enviar.',
		send: 'Sellar y enviar',
		sending: 'Sellando y enviando…',
		file: 'Guardar como archivo sellado en su lugar',
		fileHint:
			'Puede entregar el archivo a la oficina por su cuenta. Solo se abre en el sistema de esa oficina.',
		fileName: 'caso-para-la-oficina',
		saved: (name: string) => `Guardado como ${name}. No se envió nada.`,
		dont: 'No enviar',
		notSent: 'No se envió nada. El enlace se olvidó en este dispositivo.',
		failed: 'No se pudo enviar. Sus respuestas siguen aquí. Pruebe otra vez.'
	},
	sent: {
		title: 'Se envió',
		lead: (office: string) => `${office} ya tiene su caso. Todavía no lo ha abierto.`,
		code: 'Su código para retirarlo',
		codeText: 'Escríbalo o guárdelo. Se muestra solo ahora, y nadie se lo puede volver a dar.',
		save: 'Guardar el código',
		fileName: 'codigo-para-retirar',
		fileText: (office: string, code: string, address: string) =>
			`Código para retirar lo que se envió a ${office}:\n\n${code}\n\nEscríbalo en ${address}\n`,
		deadlines: 'Sus plazos siguen corriendo mientras espera. Enviar el caso no suspende ninguno.'
	},
	withdraw: {
		heading: 'Retirar lo que envió',
		code: 'Su código',
		missing: 'Escriba el código que recibió al enviarlo.',
		go: 'Retirarlo',
		working: 'Preguntando…',
		failed:
			'No se pudo llegar a la oficina, así que puede que aún no se haya retirado. Revise su conexión y pruebe otra vez.',
		results: {
			unread: 'Se borró. Nadie lo había abierto.',
			'names-seen': 'Se borró. La oficina había visto los nombres que contiene, y nada más.',
			asked:
				'La oficina ya lo abrió. Se le pidió que lo borre. Llame a la oficina para estar seguro.',
			'gone-already': 'No queda nada que retirar. Ya se había borrado.',
			unknown: 'Ese código no se conoce. Revise cada letra y pruebe otra vez.',
			'too-often': 'Hubo demasiados intentos desde aquí. Espere 15 minutos y pruebe otra vez.'
		}
	}
} as const satisfies WordsLike<typeof en>;
