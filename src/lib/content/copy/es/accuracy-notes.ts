import type { errorNotes as en } from '../en/accuracy-notes.ts';
import type { WordsLike } from '../words-like.ts';

/** Why each error of the measured accuracy happened, by decision. */
export const errorNotes = {
	'cugini-v-city-of-new-york-2019':
		'Esposas apretadas en alguien que muestra dolor pero no pide alivio. La codificación ve fuerza innecesaria contra una persona bajo control; el tribunal consideró que en 2014 no estaba claro el deber de actuar ante un dolor no expresado.',
	'safford-v-redding':
		'Un registro sin ropa de una estudiante. El razonamiento se basa en registros sin ropa anteriores por asuntos menores; la Corte consideró que los tribunales inferiores habían leído la regla para las escuelas de maneras demasiado distintas para que estuviera clara en 2003.',
	'fordyce-v-city-of-seattle-1995':
		'Un hombre que filmaba una marcha fue arrestado según una ley de privacidad. El programa ve una protesta sin violencia; la inmunidad dependió de lo poco clara que era esa ley, algo que ningún factor recoge.',
	'turner-v-driver-2017':
		'Un hombre que filmaba una estación de policía. El razonamiento da peso a la falta de toda causa para arrestar; el tribunal juzgó solo el derecho a grabar, que en 2015 todavía no estaba claro en ese circuito.',
	'cope-v-cogdill-2021':
		'Un carcelero miró un suicidio y esperó ayuda, como le decía una política. El razonamiento ve una necesidad grave que los agentes conocían; ningún factor recoge la política ni que el agente estuviera solo.',
	'allah-v-milling-2017':
		'Un año de aislamiento antes del juicio. El razonamiento se basa en decisiones más viejas sobre negar por mucho tiempo necesidades básicas; el tribunal sostuvo que este uso del aislamiento era ilegal, pero por primera vez.',
	'crawford-v-cuomo-2018':
		'Tocamientos sexuales durante registros en 2011. Una decisión de 1997 había excusado actos parecidos en este circuito, así que la ley no estuvo clara hasta 2015; el razonamiento da muy poco peso a esa decisión.',
	'ingerson-v-pallito-2019':
		'La inmunidad que se dio fue la del Estado por cómo decidió investigar, no la del guardia que cometió el abuso. La codificación no tiene un factor para decir a quién se demanda.',
	'pena-v-deprisco-2005':
		'Agentes dejaron conducir a un colega borracho. El razonamiento se basa en una decisión más vieja sobre peligros que crea la policía; el tribunal consideró que alentar solo de manera implícita era algo nuevo en 2001.',
	'sauers-v-nesquehoning-2018':
		'Alguien que pasaba por ahí murió en una persecución sin necesidad. El razonamiento se basa en decisiones sobre peligros que crea la policía; el tribunal no halló en 2014 ningún caso anterior lo bastante cercano, y dijo que la ley está clara desde 2018.'
} as const satisfies WordsLike<typeof en>;
