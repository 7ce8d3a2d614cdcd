import type { scenarioComparisons as enComparisons } from '../en/scenario-comparisons.ts';
import type { ComparedLabels } from '../scenario-words.ts';
import type { WordsLike } from '../words-like.ts';

/** What courts did in the real dispute, and what S.254 as introduced, never the law, would have changed. */
export const scenarioComparisons = {
	'search-cash': {
		courts:
			'El caso real vino de California. Un juez falló a favor de los agentes antes del juicio, y un tribunal federal de apelaciones estuvo de acuerdo en 2019: ningún caso anterior había dejado claro que robar cosas incautadas con una orden judicial (warrant) viola la Constitución de EE. UU. El robo se alegó, nunca se probó.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, el dueño se habría podido apoyar en la propia regla de Vermont contra quedarse con cosas ajenas. No habría importado si un caso anterior era lo bastante parecido.'
	},
	'four-stops': {
		courts:
			'Un conductor del sur de Vermont contó a la prensa que lo pararon cuatro veces en el año en que se mudó allí, y que fue por perfil racial. No sabemos de ninguna demanda. Los tribunales miran cada parada por separado, y una parada por una infracción real es legal aunque el motivo fuera malo.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, cada parada sin una buena razón se habría podido reclamar según el Artículo 11 de la Constitución de Vermont. La parada por la señal de alto igual no prosperaría.'
	},
	'sit-in-wristlock': {
		courts:
			'En un caso de Vermont sobre una sentada de 2015, un juez federal falló a favor del agente, un tribunal de apelaciones falló a favor de la manifestante, y en marzo de 2026 la Corte Suprema de EE. UU. falló a favor del agente, 6 a 3. Ningún caso anterior era lo bastante parecido. No decidió si la fuerza fue legal.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, la falta de un caso anterior no habría terminado la demanda. La manifestante igual habría tenido que mostrar que la fuerza fue más de la necesaria.'
	},
	'plate-sticker-stop': {
		courts:
			'En un caso de Vermont sobre una parada de 2014, la Corte Suprema de Vermont resolvió en 2019 que una persona puede demandar al Estado por dinero según el Artículo 11, dentro de ciertos límites, y que la parada y el registro del auto fueron ilegales. Después el Estado pagó $50,000.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, habría podido demandar al agente además del Estado. No habría tenido que mostrar que la ley era clara, ni que el agente actuó de mala fe.'
	},
	'middle-finger': {
		courts:
			'En un caso de Vermont sobre un arresto de 2018, los cargos terminaron y el conductor demandó. El Estado aceptó pagar $175,000 en 2024. No encontramos ningún fallo sobre la inmunidad.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, el arresto se habría podido reclamar según la ley de Vermont sin pelear por una inmunidad creada por los tribunales.'
	},
	'bar-shove': {
		courts:
			'En un caso de Vermont sobre un empujón de 2018, un juez federal negó la inmunidad en 2022 y envió el reclamo por fuerza a un jurado. Se desestimaron los reclamos sobre la política de la ciudad y los de los hermanos del hombre. La ciudad pagó $750,000 en 2023.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, no habría habido pelea por una inmunidad creada por los tribunales. Un jurado igual habría tenido que decidir que el empujón fue indebido.'
	},
	'cell-punch': {
		courts:
			'En un caso de Vermont sobre un puñetazo de 2019, un juez federal falló en 2024 a favor de la mujer y en contra del agente que la golpeó. Parte del reclamo contra un segundo agente fue a un jurado. El jefe de policía y la ciudad quedaron fuera. No sabemos qué se pagó.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, el resultado contra el primer agente sería más o menos el mismo, por un camino más simple. No se sabe si el proyecto alcanzaba a un agente que solo miró.'
	},
	'taken-for-burglar': {
		courts:
			'En un caso de Vermont sobre una llamada de 2010, un juez federal negó la inmunidad a dos agentes en 2015 y se la dio a un tercero, que no participó. El caso terminó en un acuerdo de $500,000 en 2017. Desde entonces, en 2026, la Corte Suprema de EE. UU. ha pedido casos anteriores más parecidos.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, la inmunidad creada por los tribunales habría desaparecido. No se sabe si la ley que protege a los agentes municipales de demandas por actos de descuido habría seguido.'
	},
	'shovel-shooting': {
		courts:
			'En un caso de Vermont sobre unos disparos de 2013, un juez federal absolvió a los dos agentes del reclamo por fuerza en 2018. Un reclamo de que la ciudad no se adaptó a la enfermedad del hombre, según una ley federal sobre discapacidad, siguió adelante y terminó en un acuerdo de $270,000 en 2019.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, la familia se habría podido apoyar en la ley de Vermont sobre la fuerza, que ordena a los agentes tomar en cuenta una crisis conocida. Esa ley entró en vigor después del caso real. El punto seguiría en disputa.'
	},
	'dna-exoneration': {
		courts:
			'En un caso de Vermont, un hombre pasó unos 18 años en prisión hasta que un tribunal dejó sin efecto su condena en 2012. Demandó, luego murió, y su sucesión siguió con el caso. Un juez federal dejó seguir parte del caso en 2015, y el Estado pagó $1.55 millones en 2016.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, se habría podido apoyar en la regla de Vermont contra las acusaciones penales hechas de mala fe. El plazo del proyecto no se conoce, y eso podría decidir el caso.'
	},
	'chained-taser': {
		courts:
			'En un caso de Vermont sobre una protesta de 2007, un juez federal falló a favor de los agentes en 2009, y un tribunal de apelaciones estuvo de acuerdo en 2010. La fuerza se consideró razonable, y no claramente ilegal.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, no habría importado que ningún caso anterior fuera parecido. Un tribunal preguntaría si la fuerza era necesaria según la propia ley de Vermont.'
	},
	'border-patrol': {
		courts:
			'En 2022 la Corte Suprema de EE. UU. se negó a dejar que un hombre que vivía cerca de la frontera con Canadá demandara por dinero a un agente de la Patrulla Fronteriza. Un reclamo contra Estados Unidos mismo sigue siendo posible, si primero se envía a la agencia dentro de dos años.',
		bill: 'El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de agentes de Vermont. Aquí no habría ayudado. Un proyecto de Vermont de 2026, el H.849, trataba de agentes federales; no sabemos qué pasó con él.'
	},
	'jail-insulin': {
		courts:
			'Este ejemplo es inventado. Los tribunales han sostenido desde hace mucho que los agentes no pueden ignorar una necesidad médica grave que conocen. Un preso debe terminar el proceso de queja interna (grievance) antes de una demanda federal.',
		bill: 'Los agentes penitenciarios no están en la lista de Vermont de agentes del orden público. No sabemos si el proyecto S.254 tal como se presentó (2022), que no es ley, usaba esa lista. Si la usaba, aquí no habría ayudado.'
	},
	'honest-mistake': {
		courts:
			'Este ejemplo es inventado. Es el tipo de caso para el que se creó la inmunidad: un error comprensible, de buena fe. Los tribunales protegen a un agente que pudo creer razonablemente que había causa.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, la inmunidad creada por los tribunales habría desaparecido. El hombre igual tendría que mostrar un acto ilícito según la ley de Vermont, y otras protecciones pueden haber seguido.'
	},
	'one-day-late': {
		courts:
			'Este ejemplo es inventado. En un fallo de 1979, la Corte Suprema de Vermont sostuvo que una demanda presentada un día después del último día llegó demasiado tarde.',
		bill: 'El plazo del proyecto S.254 tal como se presentó (2022), que no es ley, no se conoce. Si se aplicaran los tres años habituales de Vermont, este reclamo también llegaría demasiado tarde.'
	},
	'child-in-school': {
		courts:
			'Este ejemplo es inventado. En Vermont, el plazo para la mayoría de los reclamos de un menor empieza a correr a los 18 años. Eso hace posible una demanda años después.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, ninguna inmunidad creada por los tribunales lo impediría. Su propio plazo no se conoce.'
	},
	'conviction-stands': {
		courts:
			'Este ejemplo es inventado. En 1994 la Corte Suprema de EE. UU. sostuvo que una demanda por dinero debe esperar si ganarla daría a entender que una condena está mal. Primero la condena debe quedar sin efecto.',
		bill: 'Según el proyecto S.254 tal como se presentó (2022), que no es ley, la condena igual sería un obstáculo: habla en contra del reclamo de que no había causa para arrestar.'
	},
	'nothing-known': {
		courts: 'Este ejemplo es inventado. Muestra lo que se puede decir cuando no se sabe nada.',
		bill: 'Muestra lo mismo para el proyecto S.254 tal como se presentó (2022), que no es ley.'
	}
} as const satisfies WordsLike<typeof enComparisons>;

/** Words around a comparison. */
export const comparedLabels: ComparedLabels = {
	heading: 'Qué pasó en la vida real',
	lead: 'Está viendo un ejemplo. Las personas y los detalles son inventados.',
	courts: 'Qué hicieron los tribunales',
	bill: 'Qué habría cambiado el proyecto'
};
