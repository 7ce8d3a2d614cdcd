import type { scenarioStories as enStories } from '../en/scenarios.ts';
import type { WordsLike } from '../words-like.ts';

/** The examples on the start page. People and details are made up, also where a real dispute stands behind them. */
export const scenarioStories = {
	'search-cash': {
		title: 'Falta dinero después de un registro',
		story:
			'Agentes municipales registran una tienda con una orden judicial (warrant) y se llevan dinero en efectivo y monedas raras. Su lista muestra mucho menos de lo que se llevaron.'
	},
	'four-stops': {
		title: 'Cuatro paradas en una misma calle',
		story:
			'A un conductor negro lo paran cuatro veces en una misma calle en menos de un año. Una vez no se detuvo del todo en una señal de alto; las otras veces nadie le dio una razón.'
	},
	'sit-in-wristlock': {
		title: 'Una llave en la muñeca durante una sentada',
		story:
			'Una mujer se sienta en un edificio público y no se levanta cuando se lo ordenan. Después de una advertencia, un agente de la Policía Estatal le tuerce la muñeca para levantarla, y la lastima.'
	},
	'plate-sticker-stop': {
		title: 'Parado por una calcomanía',
		story:
			'Un agente de la Policía Estatal para a un joven negro porque la escarcha cubre una calcomanía de su placa, lo que no es una infracción. Luego el agente huele algo leve y registra su auto.'
	},
	'middle-finger': {
		title: 'Arrestado por un gesto grosero',
		story:
			'Un agente de la Policía Estatal para a un conductor porque cree que hizo un gesto grosero. El conductor dice una mala palabra, hace el gesto, y es arrestado; después se retira el cargo.'
	},
	'bar-shove': {
		title: 'Un empujón sin decir palabra',
		story:
			'Un hombre discute afuera de un bar. Un sargento de la policía se acerca y lo empuja sin decir palabra; el hombre se golpea la cabeza y se desmaya.'
	},
	'cell-punch': {
		title: 'Un puñetazo en una celda',
		story:
			'Una mujer esposada patea la puerta de su celda y luego deja de hacerlo. Un agente municipal entra y le da un puñetazo en la cara mientras otro agente mira.'
	},
	'taken-for-burglar': {
		title: 'Tomado por ladrón en su casa',
		story:
			'A un hombre enfermo, aturdido en su propia casa, lo toman por ladrón. Un agente usa gas pimienta y un bastón; otro se queda mirando.'
	},
	'shovel-shooting': {
		title: 'Un disparo durante una crisis',
		story:
			'Una familia pide ayuda para un hombre con una crisis de salud mental. Él avanza hacia un agente con una herramienta pesada y en instantes lo matan a tiros.'
	},
	'dna-exoneration': {
		title: 'Exonerado después de muchos años',
		story:
			'Un hombre es condenado con pruebas engañosas y pasa muchos años en prisión. Nuevas pruebas lo exoneran, y un tribunal deja sin efecto la condena.'
	},
	'chained-taser': {
		title: 'Táser contra un manifestante encadenado',
		story:
			'Un manifestante está encadenado a un barril y no se suelta. Después de hablar con él y advertirle, los agentes usan un táser en ráfagas cortas.'
	},
	'border-patrol': {
		title: 'Parada por la Patrulla Fronteriza',
		story:
			'Agentes federales paran a una conductora en un camino secundario y no dan ninguna razón. La sacan del auto y la tiran al suelo.'
	},
	'jail-insulin': {
		title: 'Sin insulina en prisión',
		story:
			'Un preso con diabetes pide insulina durante dos días. Los agentes no hacen nada, y termina en el hospital.'
	},
	'honest-mistake': {
		title: 'Un error de buena fe',
		story:
			'Un agente de la Policía Estatal tiene una orden judicial (warrant) contra otra persona con el mismo nombre. De buena fe arresta al hombre equivocado y lo deja ir ese mismo día.'
	},
	'one-day-late': {
		title: 'Un día tarde',
		story:
			'Un agente municipal golpea a una persona que ya está esposada. Pasan tres años y un día antes de que la persona pida ayuda.'
	},
	'child-in-school': {
		title: 'Una menor en la escuela',
		story:
			'Un agente tira al suelo a una menor de 14 años esposada y le rompe la muñeca. Ella busca ayuda años después, ya adulta.'
	},
	'conviction-stands': {
		title: 'Una condena que sigue en pie',
		story:
			'Una mujer está en la cárcel por un delito que dice no haber cometido. Quiere demandar al agente que la hizo arrestar por eso.'
	},
	'nothing-known': {
		title: 'Casi no se sabe nada',
		story: 'Un agente lastimó a alguien. A todas las demás preguntas la respuesta es “No sé”.'
	}
} as const satisfies WordsLike<typeof enStories>;
