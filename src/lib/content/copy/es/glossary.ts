type Term = { readonly en: string; readonly es: string; readonly note?: string };

/** How terms of the law are put in Spanish, for those who review or add to the translation. */
export const glossary = [
	{ en: 'qualified immunity', es: 'inmunidad calificada' },
	{
		en: 'full immunity',
		es: 'inmunidad total',
		note: 'What lawyers call absolute immunity.'
	},
	{ en: 'official immunity', es: 'inmunidad oficial', note: 'The Vermont doctrine.' },
	{ en: 'claim', es: 'reclamo' },
	{ en: 'lawsuit, to sue', es: 'demanda, demandar' },
	{ en: 'officer', es: 'agente', note: '“El agente” stands for officers of any gender.' },
	{
		en: 'S.254 as introduced (2022), not the law',
		es: 'el proyecto S.254 tal como se presentó (2022), que no es ley'
	},
	{ en: 'deadline, time limit', es: 'plazo, fecha límite' },
	{ en: 'the clock starts', es: 'el plazo empieza a correr' },
	{ en: 'the clock stops', es: 'el plazo se suspende' },
	{ en: 'town', es: 'municipio' },
	{ en: 'State', es: 'el Estado', note: 'Capital E for Vermont; “estado” for any other.' },
	{ en: 'sheriff', es: 'sheriff (alguacil)' },
	{ en: 'deputy', es: 'ayudante del sheriff (deputy)' },
	{ en: 'border patrol', es: 'Patrulla Fronteriza' },
	{ en: 'force', es: 'fuerza' },
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
	{ en: 'probable cause', es: 'causa probable' },
	{ en: 'conviction', es: 'condena', note: 'Also the sentence that is served.' },
	{ en: 'charges', es: 'cargos' },
	{ en: 'settlement', es: 'acuerdo' },
	{ en: 'release', es: 'documento de renuncia (liberación de reclamos)' },
	{ en: 'deal (to drop charges)', es: 'trato' },
	{ en: 'grievance', es: 'queja interna (grievance)' },
	{ en: 'complaint (to an agency)', es: 'queja' },
	{ en: 'wrong (a tort)', es: 'acto ilícito' },
	{ en: 'battery', es: 'agresión física (battery)' },
	{ en: 'false arrest', es: 'arresto ilegal (false arrest)' },
	{ en: 'false imprisonment', es: 'privación ilegal de la libertad (false imprisonment)' },
	{ en: 'malicious prosecution', es: 'acusación penal maliciosa (malicious prosecution)' },
	{ en: 'wrongful prosecution', es: 'acusación penal injusta' },
	{ en: 'conversion', es: 'apropiación indebida (conversion)' },
	{ en: 'trespass', es: 'entrada ilegal (trespass)' },
	{ en: 'carelessness', es: 'descuido' },
	{ en: 'gross negligence', es: 'negligencia grave' },
	{ en: 'reckless', es: 'con temeridad, temerario' },
	{ en: 'willful', es: 'deliberado' },
	{ en: 'bad faith', es: 'mala fe' },
	{ en: 'ill will', es: 'mala voluntad' },
	{ en: 'common law', es: 'derecho común (common law)' },
	{ en: 'statute', es: 'ley escrita' },
	{
		en: 'public accommodations',
		es: 'lugares abiertos al público (public accommodations)'
	},
	{ en: 'Superior Court', es: 'Tribunal Superior (Superior Court)' },
	{ en: 'ruling', es: 'fallo' },
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
] as const satisfies readonly Term[];
