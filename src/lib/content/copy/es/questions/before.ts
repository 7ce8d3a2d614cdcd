import type { before as en } from '../../en/questions/before.ts';
import type { WordsLike } from '../../words-like.ts';

export const before = {
	role: {
		title: '¿Para quién llena esto?',
		why: 'Cuando una persona ha muerto, pueden demandar otras personas y se aplican otros plazos. En todos los demás casos, su respuesta solo cambia nuestra forma de decir las cosas.',
		facts: {
			'case.role': {
				label: 'Lleno esto',
				options: {
					self: { label: 'Para mí', hint: 'Me pasó a mí.' },
					helper: {
						label: 'Para ayudar a otra persona',
						hint: 'Como familiar, amistad o defensor. Responda como lo haría esa persona.'
					},
					lawyer: {
						label: 'Como abogado o trabajador legal',
						hint: 'Para un cliente.'
					},
					estate: {
						label: 'Por alguien que ha muerto',
						hint: 'Como familiar, o como la persona que un tribunal nombró para actuar en su nombre.'
					}
				}
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
