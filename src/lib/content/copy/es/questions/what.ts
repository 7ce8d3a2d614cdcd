import type { what as en } from '../../en/questions/what.ts';
import type { WordsLike } from '../../words-like.ts';
import { claimWords } from './claims.ts';

export const what = {
	claims: {
		title: '¿Qué pasó?',
		lead: 'Elija todo lo que corresponda. Puede cambiarlo después.',
		help: 'Un suceso suele ser más de un tipo de abuso. Una parada puede convertirse en un registro y luego en un arresto.',
		why: 'Cada tipo de abuso viola un derecho distinto, y cada uno tiene sus propias reglas y casos anteriores.',
		facts: {
			claims: { label: 'En este suceso', options: claimWords }
		}
	},
	'officer-did': {
		title: '¿En qué tuvo parte este agente?',
		lead: 'Elija lo que este agente hizo, ordenó o miró.',
		why: 'Cada agente responde solo por su propia parte.',
		facts: {
			'officer.did': { label: 'Este agente tuvo parte en', options: claimWords }
		}
	},
	story: {
		title: 'Cuéntelo con sus propias palabras',
		lead: 'Puede saltarse esta página.',
		help: 'Diga qué pasó primero, qué pasó después, y quién dijo qué. Si tiene o puede llegar a tener cargos penales, hable con su abogado defensor antes de escribir aquí.',
		why: 'Esto no cambia ningún resultado. Va en su resumen. Un abogado se lo pedirá, y la memoria se borra.',
		facts: {
			'incident.story': { label: 'Qué pasó, de principio a fin' }
		}
	}
} as const satisfies WordsLike<typeof en>;
