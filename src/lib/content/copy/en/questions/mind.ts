import type { mindPages } from '../../../questions/mind.ts';
import type { CopyOf } from '../../question-copy.ts';

export const mind = {
	'officer-mind': {
		title: 'What did the officer have in mind?',
		lead: 'No one can see into a mind. Go by what was said and done.',
		why: 'In Vermont this can decide who may be sued. For a careless act it is mostly the town or the State. For an act on purpose it is mostly the officer.',
		facts: {
			'officer.intent': {
				label: 'As far as you can tell, the officer did it',
				options: {
					'on-purpose': { label: 'On purpose', hint: 'Meant to do what was done.' },
					reckless: {
						label: 'Recklessly',
						hint: 'Knew of a serious risk and went ahead.'
					},
					careless: { label: 'Carelessly', hint: 'Should have taken more care.' },
					'honest-mistake': {
						label: 'By honest mistake',
						hint: 'Tried to do it right, but got a fact or a rule wrong.'
					}
				}
			},
			'officer.badFaith': {
				label: 'The officer acted from spite or for gain, or knew it was wrong',
				help: 'This is called bad faith. It is more than a mistake or poor judgment.',
				example: 'The officer said, “I know I can’t do this, but who will believe you?”'
			}
		}
	},
	bias: {
		title: 'Did bias play a part?',
		help: 'Bias can be about race, where a person comes from, faith, sex, disability and more.',
		why: 'Other laws can apply when a person is treated worse because of who they are. Words said at the time can be strong proof.',
		facts: {
			'bias.suspected': { label: 'You think you were treated worse because of who you are' },
			'bias.words': {
				label: 'The officer said or wrote something that shows bias',
				example: 'A slur, a joke, or “people like you.”'
			}
		}
	},
	'bias-grounds': {
		title: 'What was the bias about?',
		why: 'Vermont’s law on fair treatment in public places protects some groups by name.',
		facts: {
			'bias.grounds': {
				label: 'What it was about',
				options: {
					race: { label: 'Race' },
					color: { label: 'Skin color' },
					'national-origin': { label: 'Where you or your family come from' },
					religion: { label: 'Religion or belief' },
					sex: { label: 'Sex' },
					'sexual-orientation': { label: 'Sexual orientation', hint: 'Who you love.' },
					'gender-identity': { label: 'Gender identity' },
					'marital-status': { label: 'Being married or not' },
					disability: { label: 'Disability', hint: 'Of body or mind.' },
					other: { label: 'Something else', hint: 'Such as age, money or looks.' }
				}
			}
		}
	},
	policy: {
		title: 'Was a rule, a habit or a boss behind it?',
		lead: 'Choose all that fit.',
		why: 'A town is not at fault under federal law just because its officer did wrong. Its own rule, habit, training or top decision must have caused the harm.',
		facts: {
			'policy.involved': {
				label: 'Behind it was',
				options: {
					'written-policy': { label: 'A written rule or order of the agency' },
					custom: {
						label: 'A habit',
						hint: 'Officers there do it often, and the bosses let them.'
					},
					policymaker: {
						label: 'A decision at the top',
						hint: 'By the police chief, the town board or the mayor, for example.'
					},
					training: {
						label: 'Poor training or oversight',
						hint: 'The agency knew of the problem and did not fix it.'
					},
					none: { label: 'None of these' }
				}
			}
		}
	}
} as const satisfies CopyOf<typeof mindPages>;
