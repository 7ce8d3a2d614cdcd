import { expect, test } from 'vitest';
import { languages, locales } from './copy/language.ts';
import { lawAsOf, lawAsOfInWords } from './version.ts';

test.each(languages)('the day of the law is written out as %s readers write it', (language) => {
	const written = new Intl.DateTimeFormat(locales[language], {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
	expect(lawAsOfInWords[language]).toBe(written.format(Date.parse(lawAsOf)));
});
