import type { takeAway as en } from '../en/take-away.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the panel from which a person takes papers with them. */
export const takeAway = {
	lead: 'Cada archivo se hace en este dispositivo. Nada se envía a nadie.',
	care: 'Un archivo se queda en el dispositivo hasta que usted lo borre. Piense en quién puede verlo, y pregunte a un abogado antes de compartirlo.',
	papers: {
		summary: {
			name: 'Su resumen',
			hint: 'En palabras sencillas: qué importa ahora, qué dice la ley, qué guardar, a quién preguntar.'
		},
		memorandum: {
			name: 'Memorando para un abogado',
			hint: 'Largo y exacto: hechos, cuestiones, casos de ambos lados, plazos, fuentes.'
		},
		calendar: {
			name: 'Plazos para su calendario',
			hint: 'Una entrada por cada plazo, con avisos. Los calendarios a menudo se comparten: contiene las fechas y las reglas, y ninguna otra respuesta.',
			none: 'No hay ningún plazo abierto con un día conocido.'
		},
		data: {
			name: 'Respuestas y resultado como datos',
			hint: 'Para una oficina legal. Cualquiera que tenga el archivo puede leerlo.'
		}
	},
	forms: { pdf: 'PDF', word: 'Word', ics: 'Archivo de calendario', json: 'JSON' },
	make: (form: string, name: string) => `${form}: ${name}`,
	working: (name: string) => `Haciendo “${name}”…`,
	ready: (file: string) => `Guardado como ${file}. Búsquelo en sus descargas.`,
	failed:
		'No se pudo hacer el archivo. Revise su conexión y pruebe otra vez. Sus respuestas están a salvo.',
	files: {
		summary: 'resumen',
		memorandum: 'memorando',
		calendar: 'plazos',
		data: 'caso',
		sealed: 'caso',
		letter: 'carta'
	},
	letters: {
		text: 'La carta',
		copy: 'Copiar la carta',
		copied: 'Copiada. Péguela donde escribe.',
		notCopied: 'No se pudo copiar. Seleccione el texto y cópielo usted.',
		word: 'Archivo de Word',
		sources: 'En qué se apoya:'
	},
	code: {
		show: 'Comprobar un resumen impreso',
		own: 'El código de este resultado:',
		label: 'Código del resumen impreso',
		check: 'Comparar',
		results: {
			same: 'Las mismas respuestas y el mismo resultado.',
			'other-facts': 'Las respuestas no son las mismas.',
			'other-lawbook':
				'Las respuestas son las mismas. La ley en este programa ha cambiado desde entonces, y con ella el resultado.',
			'other-day':
				'Las respuestas son las mismas. El resultado es distinto porque hoy es un día posterior.',
			'other-outcomes': 'Las respuestas son las mismas, pero el resultado no. Avísenos de esto.',
			'not-a-code': 'Este no es un código de resultado. Empieza con T1.'
		}
	},
	seal: {
		show: 'Guardar su caso, sellado con una frase de contraseña',
		lead: 'Para seguir en otro dispositivo, o para dárselo a un abogado. Sin la frase de contraseña nadie puede abrirlo, y nosotros no podemos ayudar.',
		passphrase: 'Frase de contraseña',
		hint: (least: number) =>
			`Al menos ${least} caracteres. Cuatro o cinco palabras poco comunes son fáciles de recordar y difíciles de adivinar.`,
		again: 'Frase de contraseña otra vez',
		save: 'Guardar el archivo sellado',
		short: (least: number) => `Use al menos ${least} caracteres.`,
		differs: 'Las dos frases de contraseña no son iguales.'
	},
	open: {
		show: 'Abrir un caso guardado',
		lead: 'Toma el lugar de las respuestas de esta pestaña.',
		file: 'Archivo',
		passphrase: 'Frase de contraseña, si el archivo está sellado',
		open: 'Abrir el archivo',
		missing: 'Elija primero un archivo.',
		notOpened: 'No se pudo abrir el archivo. Revise su conexión e inténtelo de nuevo.',
		results: {
			sealed: 'El archivo está sellado. Escriba su frase de contraseña.',
			'wrong-passphrase':
				'No se abre con esta frase de contraseña. Revísela letra por letra. Si no hay duda de que es esa, puede que alguien haya cambiado el archivo.',
			damaged: 'El archivo está dañado: falta o cambió una parte. Pruebe con otra copia.',
			foreign: 'Este no es un archivo de caso de este programa.'
		},
		opened: 'El caso está abierto.',
		dropped: (count: number) =>
			count === 1
				? 'Una respuesta no se pudo leer y se dejó fuera.'
				: `${count} respuestas no se pudieron leer y se dejaron fuera.`
	}
} as const satisfies WordsLike<typeof en>;
