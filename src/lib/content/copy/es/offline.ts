import type { offline as en } from '../en/offline.ts';
import type { WordsLike } from '../words-like.ts';

/** What is said when a newer version of the site lies ready on the device. */
export const offline = {
	heading: 'Hay una versión más nueva de este sitio',
	text: 'Puede incluir cambios en la ley. Esta página sigue con la versión con la que empezó hasta que usted decida.',
	use: 'Usar la versión más nueva',
	later: 'Ahora no',
	unsaved: {
		text: 'Sus respuestas están solo en esta pestaña. Cargar la versión más nueva las borra, a menos que antes guarde un borrador en este dispositivo. Cualquiera que use este navegador podría abrir un borrador.',
		keep: 'Guardar un borrador y seguir',
		erase: 'Borrar mis respuestas y seguir'
	},
	notKept: 'Este navegador no guarda borradores. No se cambió nada.',
	otherPages:
		'Este sitio también está abierto en otra pestaña o ventana. Ciérrelo allí primero, para que ningún caso se juzgue con dos versiones de la ley.'
} as const satisfies WordsLike<typeof en>;
