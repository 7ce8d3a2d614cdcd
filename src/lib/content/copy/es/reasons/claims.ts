import type { claimReasons as en } from '../../en/reasons/claims.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why what happened does or does not show a federal or Vermont wrong, and which Vermont right it touches. */
export const claimReasons = {
	'force.sentenced-cruel':
		'Cuando una persona cumple una condena, la fuerza cruel y sin propósito viola la Constitución, aunque la lesión sea pequeña. Eso es lo que usted describe.',
	'force.sentenced-motive':
		'Cuando una persona cumple una condena, los tribunales preguntan si la fuerza se usó para causar daño o fue un intento real de mantener el orden. La fuerza contra alguien ya bajo control puede mostrar un mal motivo, pero el agente puede decir otra cosa.',
	'force.sentenced-not-cruel':
		'Cuando una persona cumple una condena, la fuerza tiene que ser cruel y usarse para causar daño. Lo que nos contó no muestra eso.',
	'force.slight':
		'Usted describe solo fuerza leve con poca lesión. Los tribunales han dicho que no todo empujón o agarre viola la Constitución.',
	'force.after-control':
		'Usted describe fuerza contra alguien ya bajo control, o fuerza sin propósito policial. Los tribunales han decidido que eso no es razonable.',
	'force.no-need':
		'Usted describe fuerza contra alguien que estaba en calma o no era una amenaza, que no peleaba ni huía y de quien no se sospechaba un delito grave. Los tribunales miran todo el suceso para ver si la fuerza fue razonable.',
	'force.passive-after-warning':
		'Usted se negó sin pelear, y el agente le advirtió primero. La Corte Suprema dio inmunidad a un agente con hechos como estos en un caso de Vermont, y no decidió si la fuerza fue legal.',
	'force.danger':
		'Usted describe un arma, un ataque, una amenaza o una forma peligrosa de manejar, y nada que apunte en sentido contrario. Los tribunales permiten la fuerza que es razonable ante ese peligro.',
	'force.both-ways':
		'Algunos hechos le favorecen a usted y otros favorecen al agente. Los tribunales valoran el delito, el peligro, la resistencia y todo el suceso. Puede que un jurado tenga que decidir.',
	'force.not-shown':
		'Lo que nos contó no muestra que la fuerza fuera más de lo que el momento exigía.',
	'force.vermont-slight':
		'Usted describe solo fuerza leve con poca lesión. Es probable que un tribunal la vea como permitida cuando sirve a un propósito policial.',
	'force.battery':
		'Golpear o agarrar a alguien a propósito sin una razón legal es agresión física (battery) en Vermont. Usted describe fuerza que no hacía falta.',
	'force.vermont-danger':
		'Usted describe peligro y nada que apunte en sentido contrario. Es probable que un tribunal diga que la fuerza fue legal.',
	'force.vermont-both-ways':
		'En Vermont, la agresión física (battery) es fuerza a propósito sin una razón legal. Algunos hechos le favorecen a usted y otros favorecen al agente.',
	'force.vermont-not-shown': 'Lo que nos contó no muestra fuerza sin una razón legal.',
	'force.article-11':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones, y un arresto o una parada por la fuerza es una detención. No encontramos ninguna decisión de Vermont que conceda dinero bajo el Artículo 11 por la fuerza en sí.',
	'force.article-11-prison':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. La fuerza contra una persona que ya cumple una condena no es, por sí sola, ninguna de esas cosas.',

	'stop.violation-seen':
		'El agente vio una infracción. Entonces la parada está permitida, sea cual sea el verdadero motivo del agente. El trato desigual por la identidad es un reclamo aparte.',
	'stop.prolonged':
		'Le retuvieron después de que terminó la razón de la parada, sin una sospecha nueva. La Corte Suprema ha dicho que la policía no puede hacer eso.',
	'stop.arrest-like':
		'Le retuvieron como si fuera un arresto, sin causa para arrestar. Los tribunales tratan eso como un arresto que necesita causa probable.',
	'stop.no-suspicion':
		'Una parada necesita hechos concretos que apunten a una infracción o un delito. Usted no describe ninguno.',
	'stop.both-ways':
		'Algunos hechos le favorecen a usted y otros favorecen al agente. Los tribunales miran todos los hechos juntos y permiten algunos errores razonables.',
	'stop.suspicion':
		'Usted describe hechos que, tomados en conjunto, probablemente dan razón suficiente para una parada.',
	'stop.identity':
		'Usted dice que la identidad fue lo que motivó la parada, y no nombra ninguna razón legal. Si de verdad no había otra razón, la parada no estaba permitida; el agente puede nombrar una.',
	'stop.not-shown': 'Lo que nos contó no muestra que la parada fuera sin razón o demasiado larga.',
	'stop.vermont-violation-seen':
		'El agente vio una infracción. En Vermont, un mal motivo por sí solo no hace ilegal esa parada.',
	'stop.vermont-prolonged':
		'Le retuvieron después de que terminó la razón de la parada, sin una sospecha nueva. La Corte Suprema de Vermont ha decidido que eso es ilegal bajo el Artículo 11.',
	'stop.vermont-law-did-not-forbid':
		'Le pararon por algo que la ley no prohíbe. La Corte Suprema de Vermont decidió en Zullo que una parada así era ilegal.',
	'stop.vermont-no-suspicion':
		'Le retuvieron sin hechos que apunten a una infracción o un delito. En Vermont eso puede ser una detención ilegal y privación ilegal de la libertad (false imprisonment).',
	'stop.vermont-both-ways':
		'Algunos hechos le favorecen a usted y otros favorecen al agente. Un tribunal los miraría todos juntos.',
	'stop.vermont-suspicion':
		'Usted describe hechos que probablemente dan razón suficiente para una parada según la ley de Vermont.',
	'stop.vermont-identity':
		'Usted dice que la identidad fue lo que motivó la parada, y no nombra ninguna razón legal. En Vermont el motivo por sí solo no lo decide; la falta de cualquier buena razón puede decidirlo.',
	'stop.vermont-not-shown':
		'Lo que nos contó no muestra que la parada fuera sin razón o demasiado larga.',
	'stop.article-11':
		'Que la policía le pare es una detención, y el Artículo 11 de la Constitución de Vermont la abarca.',

	'arrest.in-home':
		'La policía le detuvo dentro de una casa sin orden judicial (warrant), consentimiento ni emergencia. La Corte Suprema ha dicho que eso no está permitido.',
	'arrest.conviction-apart':
		'Usted recibió una condena o se declaró culpable, pero dice que ganar aquí no la contradiría. Una condena por lo general muestra que había causa para arrestar, así que espere una disputa.',
	'arrest.convicted':
		'Usted recibió una condena o se declaró culpable, y eso sigue en pie. Los tribunales por lo general toman eso como muestra de que había causa para arrestar.',
	'arrest.false-statement':
		'Usted dice que la orden judicial (warrant) o el cargo se basó en una declaración falsa. Una orden judicial no protege a un agente que mintió o que con temeridad dejó fuera hechos clave.',
	'arrest.offence-seen':
		'El agente vio un delito o una falta. La causa por cualquier delito o falta, aunque sea menor, hace legal el arresto.',
	'arrest.warrant':
		'Había una orden judicial (warrant), y usted no nos dice nada malo de ella. Un arresto con una orden judicial válida es probablemente legal.',
	'arrest.no-cause':
		'Usted describe un arresto sin hechos que apuntaran a un delito suyo. Un arresto necesita causa probable.',
	'arrest.both-ways':
		'Algunos hechos le favorecen a usted y otros apuntan a que había causa para el arresto. Los tribunales miran todo lo que el agente sabía.',
	'arrest.some-cause':
		'Usted describe una acusación, una prueba o una orden que no se obedeció, y nada en contra. Eso es probablemente suficiente para que haya causa.',
	'arrest.not-shown': 'Lo que nos contó no muestra un arresto sin causa.',
	'arrest.vermont-conviction-apart':
		'Usted recibió una condena o se declaró culpable, pero dice que ganar aquí no la contradiría. Aun así se discutiría si había causa para el arresto.',
	'arrest.vermont-convicted':
		'Usted recibió una condena o se declaró culpable, y eso sigue en pie. Es probable que un tribunal de Vermont diga que había causa.',
	'arrest.vermont-words-only':
		'Le arrestaron solo por palabras. La Corte Suprema de Vermont ha dicho que cualquier agente razonable sabe que decirle groserías a la policía no es un delito.',
	'arrest.vermont-cause':
		'El agente vio un delito o una falta. Eso es probablemente causa para un arresto en Vermont.',
	'arrest.vermont-warrant':
		'Había una orden judicial (warrant). En Vermont, los documentos del tribunal que no son claramente nulos protegen al agente que los ejecuta.',
	'arrest.vermont-no-cause':
		'Un arresto sin causa probable viola el Artículo 11, y encarcelar a alguien sin derecho es privación ilegal de la libertad (false imprisonment) en Vermont.',
	'arrest.vermont-in-home':
		'Le detuvieron en una casa sin una orden judicial (warrant). Los tribunales de Vermont vigilan los actos sin orden judicial, pero puede estar en disputa si esto por sí solo es privación ilegal de la libertad (false imprisonment).',
	'arrest.vermont-both-ways':
		'Algunos hechos le favorecen a usted y otros apuntan a que había causa para el arresto. Puede que un jurado tenga que decidir.',
	'arrest.vermont-not-shown': 'Lo que nos contó no muestra un arresto sin causa.',
	'arrest.article-11':
		'Un arresto es una detención. La Corte Suprema de Vermont ha decidido que los arrestos sin causa violan el Artículo 11.',

	'home-search.open-place':
		'Usted describe un campo abierto, un pasillo compartido o el camino público hasta la puerta. La Constitución de EE. UU. da poca protección allí.',
	'home-search.no-warrant':
		'La policía entró sin orden judicial (warrant), consentimiento ni emergencia. Eso viola la Cuarta Enmienda.',
	'home-search.curtilage':
		'La policía registró desde su porche, patio o entrada de autos, y fue más allá de lo que una visita puede hacer, sin orden judicial (warrant). La Corte Suprema trata ese terreno como parte del hogar.',
	'home-search.bad-warrant':
		'La orden judicial (warrant) era claramente mala, se obtuvo con declaraciones falsas, o los agentes fueron más allá de ella. La Corte Suprema ha decidido que registros así son ilegales.',
	'home-search.no-knock':
		'La policía entró por la fuerza sin llamar a la puerta, y usted no sabe de ningún peligro que lo exigiera. La Constitución normalmente exige llamar primero.',
	'home-search.both-ways':
		'Algunos hechos le favorecen a usted y otros pueden justificar la entrada o la forma en que se hizo. Los tribunales deciden estas entradas caso por caso.',
	'home-search.allowed':
		'Había una orden judicial (warrant), consentimiento, una emergencia u otra regla que permite un registro, y nada de lo que nos contó muestra que se usara mal.',
	'home-search.not-shown': 'Lo que nos contó no muestra un registro ilegal de un lugar privado.',
	'home-search.vermont-posted-land':
		'Vermont protege aquí más que la Constitución de EE. UU.: un terreno con letreros que prohíben el paso es privado aunque sea abierto. Puede estar en disputa si su lugar cuenta.',
	'home-search.vermont-no-warrant':
		'La policía entró sin orden judicial (warrant), consentimiento ni emergencia. Los tribunales de Vermont lo tratan como una violación del Artículo 11, y entrar sin derecho es entrada ilegal (trespass).',
	'home-search.vermont-bad-warrant':
		'La orden judicial (warrant) era claramente mala, se obtuvo con declaraciones falsas, o los agentes fueron más allá de ella. Sin una buena orden judicial ni consentimiento, la entrada es probablemente entrada ilegal (trespass) y viola el Artículo 11.',
	'home-search.vermont-both-ways':
		'Algunos hechos le favorecen a usted y otros pueden justificar la entrada. Un tribunal de Vermont los valoraría.',
	'home-search.vermont-allowed':
		'Había una orden judicial (warrant), consentimiento, una emergencia u otra regla que permite un registro. Entonces la entrada probablemente no es entrada ilegal (trespass).',
	'home-search.vermont-not-shown': 'Lo que nos contó no muestra una entrada sin derecho.',
	'home-search.article-11':
		'El Artículo 11 de la Constitución de Vermont abarca los registros de hogares y terrenos privados.',

	'body-search.phone':
		'Registraron su teléfono o sus datos sin orden judicial (warrant) ni su consentimiento. La Corte Suprema dice que la policía necesita una orden judicial.',
	'body-search.medical':
		'Le sacaron sangre o entraron en su cuerpo sin orden judicial (warrant), consentimiento ni emergencia. La Corte Suprema exige una de esas cosas en la mayoría de los casos.',
	'body-search.strip':
		'Le registraron sin ropa, sin una razón concreta para pensar que usted escondía algo. La corte federal de apelaciones que abarca Vermont ha decidido que eso es ilegal.',
	'body-search.vehicle':
		'Registraron su vehículo sin causa probable ni consentimiento. La Corte Suprema no permite eso.',
	'body-search.no-grounds':
		'Le registraron sin arresto y sin razón para pensar que usted tenía un arma o algo ilegal. Eso no está permitido.',
	'body-search.beyond-consent':
		'Usted aceptó una cosa y el agente registró más, sin otra razón. La corte federal de apelaciones que abarca Vermont ha decidido que eso es ilegal.',
	'body-search.everyone-checked':
		'Fue una revisión breve de todas las personas, o de personas escogidas al azar, en un lugar como un ferry o un aeropuerto. Los tribunales han permitido esas revisiones.',
	'body-search.jail-policy':
		'Fue un registro de ingreso a la cárcel que se hacía a todas las personas. La Corte Suprema ha permitido eso cuando se hace de la manera usual.',
	'body-search.both-ways':
		'Algunos hechos le favorecen a usted y otros pueden permitir el registro. Los tribunales miran por qué, dónde y cómo se hizo.',
	'body-search.allowed':
		'Hubo un arresto, causa, consentimiento, una orden judicial (warrant) o temor de un arma. Eso probablemente permite el registro que usted describe.',
	'body-search.not-shown': 'Lo que nos contó no muestra un registro ilegal.',
	'body-search.vermont-vehicle':
		'Registraron su vehículo sin causa probable. En Vermont no basta un olor débil ni un arresto por sí solo.',
	'body-search.vermont-no-grounds':
		'Le registraron sin una razón legal. El Artículo 11 protege su cuerpo y sus cosas privadas.',
	'body-search.vermont-jail':
		'El Artículo 11 también protege a las personas en la cárcel, pero permite registros según un plan escrito y justo. Puede estar en disputa si este encaja.',
	'body-search.vermont-both-ways':
		'Algunos hechos le favorecen a usted y otros pueden permitir el registro. En Vermont, el consentimiento dado bajo amenaza puede no contar.',
	'body-search.vermont-allowed':
		'Hubo un arresto, causa, consentimiento, una orden judicial (warrant) o temor de un arma. Eso probablemente permite el registro que usted describe.',
	'body-search.vermont-not-shown': 'Lo que nos contó no muestra un registro ilegal.',
	'body-search.article-11':
		'El Artículo 11 de la Constitución de Vermont abarca los registros de personas, de sus cosas y de sus autos.',

	'property.prison-remedy':
		'Cuando una persona está en prisión, la pérdida de sus cosas no viola la Constitución si la ley estatal da una forma justa de que se las paguen.',
	'property.destroyed':
		'Destruir cosas o matar a una mascota sin necesidad es una incautación no razonable. Usted no describe que las cosas o la mascota fueran un peligro.',
	'property.eviction':
		'La policía ayudó de forma activa a alguien a llevarse sus cosas sin una orden de un tribunal. La Corte Suprema ha llamado a eso una incautación.',
	'property.seizure':
		'Se llevaron sus cosas sin orden judicial (warrant) ni razón legal. Eso es una incautación no razonable.',
	'property.held-too-long':
		'Retuvieron sus cosas solo por sospecha durante más tiempo del que necesita una revisión corta. La Corte Suprema ha decidido que eso es ilegal.',
	'property.theft-under-warrant':
		'Usted dice que los agentes robaron cosas que una orden judicial (warrant) les permitía llevarse. Un tribunal federal en California no decidió si eso viola la Constitución, y dio inmunidad a los agentes. La cuestión está abierta.',
	'property.both-ways':
		'Algunos hechos le favorecen a usted y otros favorecen al agente. Importa cómo puede usted recuperar sus cosas, y si hubo pronto una audiencia.',
	'property.lawful':
		'Se llevaron las cosas con una razón legal, y nada de lo que nos contó muestra que se usara mal.',
	'property.not-shown': 'Lo que nos contó no muestra que se llevaran algo de forma ilegal.',
	'property.conversion':
		'Tomar para sí las cosas de otra persona es apropiación indebida (conversion) en Vermont, aunque al principio se tuvieran de forma legal.',
	'property.vermont-destroyed':
		'Destruir sin necesidad las cosas de otra persona es un acto ilícito en Vermont por el que usted puede demandar.',
	'property.vermont-taken':
		'Tomar cosas o quedarse con ellas en contra del derecho de su dueño es apropiación indebida (conversion) en Vermont.',
	'property.vermont-both-ways':
		'Si usted pide sus cosas y se las niegan sin derecho, eso puede ser apropiación indebida (conversion). El agente puede decir que las tenía de forma legal.',
	'property.vermont-not-shown':
		'Lo que nos contó no muestra que retuvieran o destruyeran cosas sin derecho.',
	'property.article-11-theft':
		'El Artículo 11 protege sus cosas contra la incautación. No encontramos ningún fallo de Vermont sobre el robo de cosas tomadas primero con una orden judicial (warrant).',
	'property.article-11-seizure':
		'El Artículo 11 de la Constitución de Vermont protege sus cosas contra la incautación sin derecho.',
	'property.article-11':
		'El Artículo 11 protege sus cosas contra la incautación. No está resuelto si abarca lo que usted describe.',

	'speech.total-ban':
		'Le prohibieron por completo un lugar público o un tema. La corte federal de apelaciones que abarca Vermont ha decidido que eso viola la libertad de expresión.',
	'speech.probable-cause':
		'Había causa para arrestarle o acusarle. Entonces un reclamo de castigo por expresarse por lo general fracasa, salvo que a otras personas que hicieron lo mismo no les hicieran nada.',
	'speech.recording':
		'Algunas cortes federales de apelaciones protegen el grabar a la policía. No encontramos un fallo así de la Corte Suprema ni de la corte de apelaciones que abarca Vermont, así que esto está en disputa.',
	'speech.retaliation':
		'Le castigaron por una expresión protegida, con señales de que la expresión fue la razón y sin otra razón legal. Eso viola la Primera Enmienda.',
	'speech.both-ways':
		'Su expresión está protegida, pero algunos hechos pueden dar otra razón para lo que hizo el agente. La razón tendría que probarse.',
	'speech.not-shown': 'Lo que nos contó no muestra que le castigaran por expresarse.',
	'speech.vermont-arrest':
		'Le encarcelaron sin causa por expresarse. La Corte Suprema de Vermont dejó seguir una demanda por un arresto solo por palabras.',
	'speech.vermont-probable-cause':
		'Había causa para arrestarle o acusarle. En Vermont, un reclamo de castigo mediante una acusación penal fracasa entonces.',
	'speech.vermont-article-13':
		'El Artículo 13 de la Constitución de Vermont protege la expresión y puede servir de base para una demanda contra el Estado. Sus límites no están resueltos.',
	'speech.vermont-not-shown': 'Lo que nos contó no muestra que le castigaran por expresarse.',
	'speech.article-11-arrest':
		'Si le arrestaron por expresarse, el arresto es una detención bajo el Artículo 11. La expresión en sí corresponde al Artículo 13.',
	'speech.article-11':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. La expresión está protegida por el Artículo 13.',

	'equal-treatment.policy':
		'Usted describe una regla u orden de tratar diferente a un grupo. La Constitución lo prohíbe, salvo que haya una razón muy fuerte.',
	'equal-treatment.effect-and-purpose':
		'Usted describe a otras personas que recibieron mejor trato y señales de que la identidad fue la razón. Los tribunales piden ambas cosas.',
	'equal-treatment.statement':
		'Usted describe palabras sobre la identidad y ninguna otra razón para lo que pasó. Eso es prueba directa de un motivo, si se cree.',
	'equal-treatment.explained':
		'Usted describe una razón que no tiene nada que ver con la identidad, o una descripción real de un sospechoso. Los tribunales no han tratado eso como discriminación.',
	'equal-treatment.both-ways':
		'Usted describe señales de trato desigual, pero los tribunales por lo general piden prueba del motivo y de otras personas que recibieron mejor trato.',
	'equal-treatment.not-shown': 'Lo que nos contó no muestra que le trataran peor por su identidad.',
	'equal-treatment.vermont-stops':
		'Le pararon una y otra vez sin ninguna infracción. Cada parada así puede violar la ley de Vermont, y cada una tiene su propio plazo.',
	'equal-treatment.vermont-explained':
		'Usted describe una razón que no tiene nada que ver con la identidad. En Vermont, un mal motivo por sí solo no hace ilegal una parada justificada.',
	'equal-treatment.vermont-both-ways':
		'Usted describe señales de trato desigual. La ley de Vermont lo prohíbe en los servicios públicos, pero no basta con solo afirmar un motivo.',
	'equal-treatment.vermont-not-shown':
		'Lo que nos contó no muestra que le trataran peor por su identidad.',
	'equal-treatment.article-11-stops':
		'Una parada sin una razón legal viola el Artículo 11, sea cual sea el motivo.',
	'equal-treatment.article-11-motive':
		'El Artículo 11 pregunta si cada parada tuvo una razón legal. El motivo por sí solo no decide eso, pero puede contar como mala fe.',
	'equal-treatment.article-11':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. El trato desigual sin nada de eso corresponde a otras leyes.',

	'prosecution.testimony-only':
		'El único acto indebido que usted nombra es un testimonio falso. Los testigos, incluida la policía, tienen inmunidad total por lo que dicen en el tribunal o ante un gran jurado.',
	'prosecution.conviction-stands':
		'Su condena o declaración de culpabilidad sigue en pie. Este reclamo necesita un caso que terminó sin condena, o una condena que se anuló.',
	'prosecution.pending':
		'El caso penal sigue abierto. Este reclamo puede empezar solo cuando haya terminado sin condena.',
	'prosecution.never-charged':
		'No le presentaron cargos. Este reclamo trata de los cargos; un arresto sin causa es un reclamo aparte.',
	'prosecution.made-up':
		'Le retuvieron con pruebas falsas o inventadas y el caso terminó sin condena. Los tribunales han decidido que eso es ilegal, aun donde había causa para arrestar.',
	'prosecution.no-cause':
		'Le acusaron y le retuvieron sin causa, y el caso terminó sin condena. La Corte Suprema permite una demanda por eso.',
	'prosecution.both-ways':
		'Algunos hechos le favorecen a usted, pero los tribunales mirarán quién decidió presentar cargos, con qué hechos, cómo terminó el caso y si le retuvieron.',
	'prosecution.not-shown': 'Lo que nos contó no muestra un cargo con pruebas falsas o sin pruebas.',
	'prosecution.vermont-conviction-stands':
		'Su condena o declaración de culpabilidad sigue en pie. Eso probablemente muestra que había causa para el cargo, lo que pone fin a este reclamo en Vermont.',
	'prosecution.vermont-not-ended':
		'Este reclamo necesita un cargo que terminó a favor de usted. El suyo no terminó así, o no le presentaron cargos.',
	'prosecution.vermont-probable-cause':
		'Había causa para el cargo. En Vermont eso pone fin a un reclamo por acusación penal maliciosa (malicious prosecution).',
	'prosecution.vermont-malicious':
		'Usted describe un cargo sin causa, hecho con mala voluntad o mentiras, que terminó a favor de usted. La ley de Vermont permite una demanda por eso.',
	'prosecution.vermont-both-ways':
		'Algunos hechos le favorecen a usted. Se discutirían la causa para el cargo, la mala voluntad y cómo terminó el caso.',
	'prosecution.vermont-not-shown': 'Lo que nos contó no muestra un cargo sin causa.',
	'prosecution.article-11-custody':
		'Que le encarcelen es una detención. No encontramos ningún fallo de Vermont que conceda dinero bajo el Artículo 11 por la cárcel que sigue a un cargo.',
	'prosecution.article-11':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. Un cargo sin custodia no es ninguna de esas cosas.',

	'medical-care.not-known':
		'Los agentes no sabían y no vieron señales. Entonces no pasaron por alto una necesidad.',
	'medical-care.ignored':
		'Usted describe una necesidad grave que los agentes vieron o de la que les avisaron, y ninguna atención real. Los tribunales han decidido que eso viola la Constitución.',
	'medical-care.care-given':
		'Se dio algo de atención, o la espera fue corta, y no quedó nada duradero. La mala atención por sí sola no viola la Constitución.',
	'medical-care.both-ways':
		'Había una necesidad grave, pero algunos hechos pueden justificar a los agentes. Lo que decide es qué sabían y qué hicieron al respecto.',
	'medical-care.not-shown':
		'Lo que nos contó no muestra una necesidad grave que los agentes pasaran por alto.',
	'medical-care.vermont-not-known':
		'Los agentes no sabían y no vieron señales. Entonces probablemente no faltaron a ningún deber de cuidado.',
	'medical-care.vermont-ignored':
		'Usted describe una necesidad grave que los agentes vieron y no atendieron. La ley de Vermont puede exigir a la policía un deber de cuidado cuando se hace cargo de la seguridad de alguien.',
	'medical-care.vermont-both-ways':
		'Había una necesidad grave, pero puede estar en disputa si la policía fue descuidada.',
	'medical-care.vermont-not-shown':
		'Lo que nos contó no muestra que se faltara a un deber de cuidado.',
	'medical-care.article-11':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones, no la atención bajo custodia.',

	'custody-conditions.cruel':
		'Usted describe un trato que fue cruel y no tenía propósito. La Corte Suprema ha decidido que un trato así es claramente ilegal.',
	'custody-conditions.deprived':
		'Le negaron una necesidad básica durante días o más, y los funcionarios sabían o debían saber. Los tribunales han decidido que eso viola la Constitución.',
	'custody-conditions.risk-ignored':
		'Los funcionarios pasaron por alto un riesgo conocido de parte de otras personas presas. La Constitución les exige actuar.',
	'custody-conditions.isolated':
		'Usted no tenía condena, y le aislaron sin una audiencia ni una razón propia de su caso. La corte de apelaciones que abarca Vermont ha decidido que eso es ilegal.',
	'custody-conditions.no-knowledge':
		'Los funcionarios no sabían. Cuando una persona cumple una condena, es probable que eso ponga fin al reclamo.',
	'custody-conditions.both-ways':
		'Algunos hechos le favorecen a usted y otros favorecen a los funcionarios. Importa qué tan grave fue, cuánto duró y por qué.',
	'custody-conditions.not-shown':
		'Lo que nos contó no muestra condiciones tan malas como para violar la Constitución.',
	'custody-conditions.vermont-duty':
		'Los funcionarios sabían del daño y no dieron una buena razón. La ley de Vermont puede exigirles un deber de cuidado.',
	'custody-conditions.vermont-both-ways':
		'Puede estar en disputa si se faltó a un deber de cuidado. El Estado conserva algo de inmunidad por la forma en que eligió actuar.',
	'custody-conditions.vermont-not-shown':
		'Lo que nos contó no muestra que se faltara a un deber de cuidado.',
	'custody-conditions.article-11':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones, no las condiciones bajo custodia.',

	'failure-to-intervene.absent':
		'El agente no estaba allí o no podía ver. Entonces no había nada que el agente pudiera detener.',
	'failure-to-intervene.nothing-to-stop':
		'El acto del otro agente fue legal o no era claramente ilegal. Entonces no había deber de intervenir.',
	'failure-to-intervene.stood-by':
		'El agente vio el acto indebido y tuvo una oportunidad real de detenerlo. La corte de apelaciones que abarca Vermont dice que entonces un agente tiene que intervenir.',
	'failure-to-intervene.too-quick':
		'Terminó en segundos. Los tribunales han dicho que entonces puede no haber una oportunidad real de intervenir.',
	'failure-to-intervene.both-ways':
		'El agente lo vio, pero está en disputa si hubo una oportunidad real de detenerlo. Puede que un jurado tenga que decidir.',
	'failure-to-intervene.not-shown':
		'Lo que nos contó no muestra que el agente viera el acto indebido y pudiera haberlo detenido.',
	'failure-to-intervene.vermont-absent': 'El agente no estaba allí o no podía ver.',
	'failure-to-intervene.vermont-nothing-to-stop':
		'El acto del otro agente fue legal o no era claramente ilegal.',
	'failure-to-intervene.vermont-open':
		'No encontramos ningún fallo de Vermont que haga pagar a un agente por quedarse sin actuar. Los tribunales de Vermont han dicho que la policía, por regla general, no tiene un deber especial hacia una sola persona, con excepciones.',
	'failure-to-intervene.vermont-not-shown':
		'Lo que nos contó no muestra que el agente viera el acto indebido y pudiera haberlo detenido.',
	'failure-to-intervene.article-11':
		'No está resuelto si el Artículo 11 alcanza a un agente que se quedó sin actuar durante el registro, la detención o la incautación que hacía otra persona.',
	'failure-to-intervene.article-11-not-shown':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. Usted no describe nada de eso que este agente viera.',

	'sexual-misconduct.private':
		'Ocurrió fuera de servicio, sin uso del poder de policía. La ley federal de derechos civiles abarca solo actos con poder del gobierno. Otras leyes pueden ayudarle de todos modos.',
	'sexual-misconduct.abuse':
		'Usted describe contacto sexual impuesto con el poder de la placa o sin un propósito legal. Los tribunales han decidido que eso viola la Constitución.',
	'sexual-misconduct.real-search':
		'El contacto fue parte de un registro real, o breve, sin señal de un motivo sexual. Los tribunales no han considerado que eso baste.',
	'sexual-misconduct.both-ways':
		'Algunos hechos le favorecen a usted, pero el agente puede decir que fue un registro o algo demasiado leve. Las palabras solas a menudo no han bastado en un tribunal federal.',
	'sexual-misconduct.not-shown':
		'Lo que nos contó no muestra contacto sexual ni abuso de parte del agente.',
	'sexual-misconduct.battery':
		'El contacto sexual sin consentimiento es agresión física (battery) en Vermont, de servicio o fuera de servicio.',
	'sexual-misconduct.vermont-real-search':
		'El contacto fue parte de un registro real, o breve, sin señal de un motivo sexual.',
	'sexual-misconduct.vermont-both-ways':
		'Algunos hechos le favorecen a usted, pero puede estar en disputa si hubo contacto ilegal.',
	'sexual-misconduct.vermont-not-shown': 'Lo que nos contó no muestra contacto ilegal.',
	'sexual-misconduct.article-11':
		'El Artículo 11 abarca los registros del cuerpo. No está resuelto si abarca el abuso sexual de parte de un agente.',
	'sexual-misconduct.article-11-not-shown':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. Usted no describe contacto físico.',

	'pursuit.failed-to-protect':
		'La policía solo dejó de proteger a usted de otra persona. La Corte Suprema ha dicho que la Constitución no da un derecho general a eso.',
	'pursuit.meant-to-harm':
		'Usted dice que el agente quería lastimar a alguien y no hacer un arresto. En una persecución, eso es lo que la Constitución prohíbe.',
	'pursuit.police-made-danger':
		'Usted dice que la policía hizo peor un peligro. La corte de apelaciones que abarca Vermont ha dejado seguir reclamos así cuando la conducta fue escandalosa.',
	'pursuit.dangerous-flight':
		'Un conductor huyó de una forma que puso a otras personas en peligro. La Corte Suprema ha decidido que es razonable embestir un auto así.',
	'pursuit.rammed':
		'Embestir o bloquear un auto es una detención (seizure). Se puede discutir si fue razonable.',
	'pursuit.time-to-think':
		'El agente tuvo tiempo para pensar. En ese caso, algunos tribunales piden menos que un deseo de hacer daño.',
	'pursuit.accident':
		'Un accidente en una persecución no viola la Constitución, aun cuando la policía fue descuidada. La ley de Vermont puede ayudar de todos modos.',
	'pursuit.vermont-failed-to-protect':
		'Los tribunales de Vermont dicen que la policía, por regla general, no tiene un deber especial de proteger a una sola persona. Una promesa o una tarea que haya asumido puede cambiar eso, así que cuénteselo a un abogado.',
	'pursuit.vermont-meant-to-harm':
		'Lastimar a alguien a propósito sin una razón legal es agresión física (battery) en Vermont.',
	'pursuit.vermont-careless':
		'La ley de Vermont exige a la policía un deber de cuidado, incluso en una persecución. Usted describe que manejaron con descuido o un peligro que creó la policía.',
	'pursuit.vermont-both-ways':
		'La ley de Vermont exige a la policía un deber de cuidado incluso en una emergencia. Puede estar en disputa si fue descuidada.',
	'pursuit.vermont-not-shown': 'Lo que nos contó no muestra que la policía fuera descuidada.',
	'pursuit.article-11-rammed':
		'Embestir o bloquear un auto puede ser una detención (seizure). No encontramos ningún fallo de Vermont que conceda dinero bajo el Artículo 11 por eso.',
	'pursuit.article-11':
		'Una persecución que termina por accidente no es una detención (seizure), así que el Artículo 11 no la alcanza.',

	'right.article-1':
		'El Artículo 1 de la Constitución de Vermont no permite por sí solo que una persona demande, así que no contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.article-4':
		'El Artículo 4 promete un remedio en la ley. En algunos casos se puede hacer valer sin una ley escrita, pero no se ha mostrado que dé dinero.',
	'right.article-6':
		'El Artículo 6 no permite que una persona demande, así que no contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.article-7':
		'El Artículo 7, sobre el beneficio igual de la ley, permite que una persona demande solo en casos limitados: un trato desigual del todo irracional por un motivo personal.',
	'right.article-11':
		'El Artículo 11 permite que una persona demande por un registro, una detención o una incautación ilegal, así que contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.article-11-unsettled':
		'El Artículo 11 permite que una persona demande por un registro, una detención o una incautación ilegal. No está resuelto si abarca esto.',
	'right.article-13':
		'El Artículo 13, sobre la libertad de expresión, puede servir de base para una demanda contra el Estado. No se sabe si eso basta para el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.force-statute':
		'Una ley escrita de Vermont da a toda persona el derecho a no sufrir fuerza excesiva de parte de agentes. Contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.intervention-statute':
		'La ley escrita de Vermont sobre la fuerza tiene un deber de intervenir solo en las llaves al cuello (chokeholds). No se sabe si contaría aquí.',
	'right.fair-policing-statute':
		'La ley escrita de Vermont sobre la policía justa (fair policing) exige una política y datos de las paradas. No dice que una persona tenga derecho a demandar, así que no se sabe si contaría.',
	'right.public-accommodations':
		'La ley de Vermont sobre lugares abiertos al público (public accommodations) prohíbe la discriminación, también de parte de organismos del gobierno. Ningún fallo dice que el trabajo policial en la carretera esté incluido.',
	'right.battery':
		'La agresión física (battery) es un acto ilícito según el derecho común de Vermont (common law). Contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.false-imprisonment':
		'La privación ilegal de la libertad (false imprisonment) es un acto ilícito según el derecho común de Vermont (common law). Contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.trespass':
		'La entrada ilegal (trespass) es un acto ilícito según el derecho común de Vermont (common law). Contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.conversion':
		'La apropiación indebida (conversion), es decir, tomar las cosas de otra persona, es un acto ilícito según el derecho común de Vermont (common law). Contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.malicious-prosecution':
		'La acusación penal maliciosa (malicious prosecution) es un acto ilícito según el derecho común de Vermont (common law). Contaría bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.duty-ignored':
		'El derecho común de Vermont (common law) reconoce un deber de cuidado cuando la policía se hace cargo de la seguridad de alguien. Es probable que pasarlo por alto contara bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	'right.negligence':
		'El derecho común de Vermont (common law) exige cuidado en parte del trabajo policial. Las palabras que tenemos del proyecto S.254 tal como se presentó (2022), que no es ley, no dicen si el descuido basta.'
} as const satisfies WordsLike<typeof en>;
