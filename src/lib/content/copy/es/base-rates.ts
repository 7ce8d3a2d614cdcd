import type { baseRates as en, baseRateWords as enWords } from '../en/base-rates.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the published figures. */
export const baseRates = {
	title: 'Con qué frecuencia la inmunidad decide un caso',
	warning:
		'Estas cifras describen casos de otras personas, en otros lugares. No son las probabilidades de usted. Cuentan solo casos que se presentaron o se apelaron, y un caso que no se desestima no es un caso que se gana.',
	vermontWarning:
		'Vermont está en el Segundo Circuito. Las cifras de otros circuitos no se trasladan a él.',
	columns: {
		what: 'Qué se contó',
		where: 'Dónde y cuándo',
		figure: 'Cifra',
		source: 'Fuente'
	},
	stages: {
		'motion-to-dismiss': 'Al principio, con una petición de desestimar (motion to dismiss)',
		'summary-judgment': 'Antes del juicio, en un fallo sumario (summary judgment)',
		'whole-case': 'En el tribunal de primera instancia',
		appeal: 'En apelación',
		'case-selection': 'Cuando los abogados eligen casos'
	},
	places: {
		'five-districts': 'Cinco distritos federales de primera instancia',
		'all-circuits': 'Cortes federales de apelaciones, en todo el país',
		'5th': 'Quinto Circuito (Texas, Luisiana, Misisipi)',
		'6th': 'Sexto Circuito (Ohio, Míchigan, Kentucky, Tennessee)',
		'9th': 'Noveno Circuito (California y otros estados del oeste)',
		texas: 'Tribunales federales de primera instancia en Texas',
		california: 'Tribunales federales de primera instancia en California',
		vermont: 'Vermont y el Segundo Circuito'
	},
	notFound: 'No se encontró',
	share: (of100: number, count?: number, sample?: number | null) =>
		count === undefined || !sample
			? `${of100} de cada 100`
			: `${count} de ${sample.toLocaleString('es-US')} (${of100} de cada 100)`,
	months: (months: number) => {
		const years = Math.floor(months / 12);
		const rest = months % 12;
		return `${years} ${years === 1 ? 'año' : 'años'} y ${rest} ${rest === 1 ? 'mes' : 'meses'}`;
	},
	days: (days: number, count: number) =>
		`${days} ${days === 1 ? 'día' : 'días'} en promedio (${count} ${count === 1 ? 'apelación' : 'apelaciones'})`,
	sample: (sample: number) =>
		sample === 1 ? '1 caso examinado' : `${sample.toLocaleString('es-US')} casos examinados`
} as const satisfies WordsLike<typeof en>;

/** What each figure counts, in one plain sentence. */
export const baseRateWords = {
	vermont:
		'Con qué frecuencia conceden inmunidad los tribunales de Vermont, o el Segundo Circuito que está por encima de ellos. No encontramos ninguna cifra.',
	'dismissed-early':
		'Demandas de derechos civiles contra la policía que un juez rechazó por inmunidad antes de que se compartiera prueba alguna.',
	'summary-judgment':
		'Demandas de derechos civiles contra la policía que un juez rechazó por inmunidad después de que se compartieron las pruebas pero antes del juicio.',
	'dismissed-of-possible':
		'Demandas en las que se podía alegar la inmunidad y que terminaron por ella, en cualquier momento en el tribunal de primera instancia.',
	'lawyers-decline':
		'¿Rechazan los abogados casos que la inmunidad podría vencer? En encuestas a 94 abogados y entrevistas con 35, no lo hacían de forma constante.',
	'appeals-government':
		'Apelaciones sobre la inmunidad que terminaron solo a favor de la parte del gobierno.',
	'appeals-person':
		'Apelaciones sobre la inmunidad que terminaron solo a favor de la persona que demanda.',
	'time-to-appeal-decision':
		'La duración mediana de una demanda con una apelación sobre la inmunidad, desde el primer documento en el tribunal hasta el fallo de la apelación.',
	'over-four-years':
		'Demandas que llevaban más de cuatro años abiertas cuando se decidió la apelación sobre la inmunidad.',
	'fact-appeals':
		'Apelaciones en 2024 que discutían hechos que la corte de apelaciones no tenía poder de revisar, y el tiempo que tomaron.',
	'force-appeals-5th':
		'Solicitudes de inmunidad en apelaciones sobre fuerza excesiva que esta corte concedió.',
	'force-appeals-9th':
		'Solicitudes de inmunidad en apelaciones sobre fuerza excesiva que esta corte concedió.',
	'force-appeals-6th':
		'Solicitudes de inmunidad en apelaciones sobre fuerza excesiva que esta corte concedió.',
	'force-trial-texas':
		'Fallos sobre fuerza excesiva en los que el juez de primera instancia concedió inmunidad.',
	'force-trial-california':
		'Fallos sobre fuerza excesiva en los que el juez de primera instancia concedió inmunidad.'
} as const satisfies WordsLike<typeof enWords>;
