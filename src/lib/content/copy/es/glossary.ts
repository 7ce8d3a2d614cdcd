type Term = {
	readonly en: string;
	readonly es: string;
	/** Wherever the English words stand, so do the Spanish ones; what is in brackets may be left out. */
	readonly always?: true;
	readonly note?: string;
};

/** How terms of the law are put in Spanish, for those who review or add to the translation. */
export const glossary: readonly Term[] = [
	{ en: 'qualified immunity', es: 'inmunidad calificada', always: true },
	{
		en: 'full immunity',
		es: 'inmunidad total',
		always: true,
		note: 'What lawyers call absolute immunity.'
	},
	{
		en: 'official immunity',
		es: 'inmunidad oficial',
		always: true,
		note: 'The Vermont doctrine.'
	},
	{ en: 'claim', es: 'reclamo', note: 'The verb too: “reclamar” where money is claimed.' },
	{ en: 'lawsuit, to sue', es: 'demanda, demandar' },
	{ en: 'officer', es: 'agente', note: '“El agente” stands for officers of any gender.' },
	{ en: 'law enforcement officer', es: 'agente del orden público' },
	{ en: 'corrections officer', es: 'agente penitenciario' },
	{ en: 'trooper', es: 'agente de la Policía Estatal' },
	{
		en: 'S.254 as introduced (2022), not the law',
		es: 'el proyecto S.254 tal como se presentó (2022), que no es ley'
	},
	{ en: 'deadline, time limit', es: 'plazo, fecha límite' },
	{ en: 'the clock starts', es: 'el plazo empieza a correr' },
	{ en: 'the clock stops', es: 'el plazo se suspende' },
	{ en: 'town', es: 'municipio' },
	{ en: 'State', es: 'el Estado', note: 'Capital E for Vermont; “estado” for any other.' },
	{ en: 'sheriff', es: 'sheriff (alguacil)', always: true },
	{ en: 'deputy', es: 'ayudante del sheriff (deputy)' },
	{ en: 'border patrol', es: 'Patrulla Fronteriza' },
	{ en: 'force', es: 'fuerza' },
	{ en: 'event', es: 'suceso' },
	{ en: 'stop', es: 'parada' },
	{ en: 'search', es: 'registro' },
	{
		en: 'seizure',
		es: 'detención (of a person), incautación (of things)',
		note: 'English has one word for both. “Searches and seizures” is “registros, detenciones e incautaciones”. Where a car is blocked, the English word is added.'
	},
	{
		en: 'warrant',
		es: 'orden judicial (warrant), orden de registro, orden de arresto',
		note: 'Any other order of a court is “orden de un tribunal” or “orden del tribunal”.'
	},
	{ en: 'probable cause', es: 'causa probable', always: true },
	{ en: 'conviction', es: 'condena', always: true, note: 'Also the sentence that is served.' },
	{ en: 'charges', es: 'cargos' },
	{
		en: 'plea',
		es: 'declaración (plea)',
		note: 'Of guilty or of no contest, so not only “se declaró culpable”.'
	},
	{ en: 'thrown out, set aside (of a conviction)', es: 'quedó sin efecto' },
	{ en: 'settlement', es: 'acuerdo', always: true },
	{
		en: 'release',
		es: 'documento de renuncia (liberación de reclamos)',
		note: 'Release from custody is “salir” or “salida”.'
	},
	{ en: 'deal (to drop charges)', es: 'trato' },
	{ en: 'grievance', es: 'queja interna (grievance)' },
	{ en: 'complaint (to an agency)', es: 'queja' },
	{ en: 'wrong (a tort)', es: 'acto ilícito', note: 'In plain use: “acto indebido”.' },
	{ en: 'battery', es: 'agresión física (battery)', always: true },
	{ en: 'assault', es: 'amenaza de agresión (assault)' },
	{ en: 'false arrest', es: 'arresto ilegal (false arrest)' },
	{
		en: 'false imprisonment',
		es: 'privación ilegal de la libertad (false imprisonment)',
		always: true
	},
	{
		en: 'malicious prosecution',
		es: 'acusación penal maliciosa (malicious prosecution)',
		always: true
	},
	{ en: 'wrongful prosecution', es: 'acusación penal injusta', always: true },
	{
		en: 'wrongful death',
		es: 'muerte causada por un acto ilícito (wrongful death)',
		always: true
	},
	{ en: 'conversion', es: 'apropiación indebida (conversion)', always: true },
	{ en: 'trespass', es: 'entrada ilegal (trespass)', always: true },
	{ en: 'carelessness', es: 'descuido', always: true },
	{ en: 'gross negligence', es: 'negligencia grave', always: true },
	{ en: 'reckless', es: 'con temeridad, temerario' },
	{ en: 'willful', es: 'deliberado' },
	{ en: 'bad faith', es: 'mala fe', always: true },
	{ en: 'good faith', es: 'buena fe', always: true },
	{ en: 'ill will', es: 'mala voluntad', always: true },
	{ en: 'common law', es: 'derecho común (common law)', always: true },
	{ en: 'statute', es: 'ley escrita' },
	{
		en: 'public accommodations',
		es: 'lugares abiertos al público (public accommodations)'
	},
	{ en: 'Supreme Court', es: 'Corte Suprema', always: true },
	{ en: 'Superior Court', es: 'Tribunal Superior (Superior Court)', always: true },
	{ en: 'Human Rights Commission', es: 'Comisión de Derechos Humanos', always: true },
	{ en: 'Second Circuit', es: 'Segundo Circuito', always: true },
	{ en: 'jury', es: 'jurado', always: true },
	{ en: 'ruling', es: 'fallo', always: true },
	{ en: 'not settled', es: 'no está resuelto' },
	{ en: 'likely', es: 'probable, probablemente' },
	{ en: 'usually', es: 'por lo general' },
	{ en: 'can be argued', es: 'se puede discutir' },
	{ en: 'I don’t know', es: 'No sé' },
	{
		en: 'you (as an object)',
		es: 'le',
		note: 'Of courtesy, so that the sentence fits every gender.'
	}
];
