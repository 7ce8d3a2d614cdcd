import { describe, expect, test } from 'vitest';
import { languages } from '#lib/content/copy/language.ts';
import { languageOf, pathIn, withoutLanguage } from './language-path.ts';

const paths = ['/', '/check', '/law/questions', '/essay', '/esp', '/en-route'];

describe('the language of an address', () => {
	test('is its first part, and English where that names no other language', () => {
		expect(languageOf('/es')).toBe('es');
		expect(languageOf('/es/check')).toBe('es');
		expect(paths.map(languageOf)).toEqual(paths.map(() => 'en'));
	});

	test.each(languages)('put in %s and taken off leaves the same place', (language) => {
		for (const path of paths) {
			expect(languageOf(pathIn(language, path))).toBe(language);
			expect(withoutLanguage(pathIn(language, path))).toBe(path);
			expect(pathIn(language, pathIn('es', path))).toBe(pathIn(language, path));
		}
	});
});
