import type {
	decidedBy as enDecided,
	outcomeWords as enOutcomes,
	statusWords as enStatus
} from '../en/outcomes.ts';
import type { WordsLike } from '../words-like.ts';

/** What may come of a claim, in words. None of them says that anyone would win. */
export const outcomeWords = {
	'could-proceed': {
		label: 'Podría seguir adelante',
		short: 'podría seguir adelante',
		means:
			'Con lo que usted nos dijo, ninguna regla que conozcamos lo detendría. Usted igual tendría que probarlo.'
	},
	contested: {
		label: 'Podría seguir adelante, pero está en disputa',
		short: 'podría seguir adelante, pero está en disputa',
		means: 'Un tribunal podría escucharlo. Pero al menos un punto se puede discutir de ambos lados.'
	},
	'likely-blocked': {
		label: 'Probablemente bloqueado',
		short: 'probablemente bloqueado',
		means:
			'Un juez probablemente lo terminaría por un punto. Un abogado puede ver una forma de superarlo.'
	},
	blocked: {
		label: 'Bloqueado',
		short: 'bloqueado',
		means:
			'Con lo que usted nos dijo, una regla lo detiene. Un abogado debería revisar los hechos en que se apoya esa regla.'
	},
	'not-available': {
		label: 'Este camino no está abierto para usted',
		short: 'no está abierto para usted',
		means: 'Esta ley no alcanza a este tipo de agente, lugar o acto.'
	},
	'needs-facts': {
		label: 'Necesitamos saber más',
		short: 'aún no se sabe',
		means: 'Depende de algo que usted no nos ha dicho, o que no sabe.'
	}
} as const satisfies WordsLike<typeof enOutcomes>;

/** How one requirement came out. A defense or a bar stands in the way or does not; the rest is met or not. */
export const statusWords = {
	needed: { met: 'Se cumple', 'not-met': 'No se cumple' },
	barrier: { met: 'No lo impide', 'not-met': 'Lo impide' },
	open: {
		missing: 'Aún no se sabe',
		disputed: 'Se puede discutir de ambos lados',
		unsettled: 'La ley no está resuelta'
	}
} as const satisfies WordsLike<typeof enStatus>;

/** Names of the requirement that decides, beside the outcome. */
export const decidedBy = {
	barrier: (name: string) => `por: ${name}`,
	needed: (name: string) => `Lo que falta: ${name}`,
	contested: (name: string) => `Lo que está en disputa: ${name}`
} as const satisfies WordsLike<typeof enDecided>;
