export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'too-plain' | 'like-you';

/** What common passwords are made of, once digits and signs are taken away. */
const common: ReadonlySet<string> = new Set([
	'',
	'abc',
	'abcd',
	'abcdef',
	'admin',
	'administrator',
	'attorney',
	'baseball',
	'changeme',
	'computer',
	'correcthorsebatterystaple',
	'default',
	'dragon',
	'football',
	'freedom',
	'greenmountain',
	'hello',
	'helloworld',
	'iloveyou',
	'internet',
	'justice',
	'lawyer',
	'legalaid',
	'letmein',
	'login',
	'lovely',
	'master',
	'monkey',
	'mypassword',
	'newpassword',
	'office',
	'pass',
	'passphrase',
	'passw',
	'password',
	'passwordpassword',
	'passwort',
	'princess',
	'qazwsx',
	'qazwsxedc',
	'qwer',
	'qwert',
	'qwerty',
	'qwertyuiop',
	'qwertyuiopasdfghjkl',
	'asdfghjkl',
	'zxcvbnm',
	'secret',
	'shadow',
	'starwars',
	'summer',
	'sunshine',
	'superman',
	'temppassword',
	'test',
	'testtest',
	'threshold',
	'trustno',
	'user',
	'vermont',
	'welcome',
	'winter',
	'spring',
	'autumn',
	'whatever',
	'letmeinplease'
]);

const fewestLetters = 6;
const shortestName = 4;

/** Why a password is refused, or nothing. A long phrase of any words passes; rules of signs and digits there are none. */
export function passwordProblem(
	password: string,
	person: { readonly email: string; readonly name: string }
): PasswordProblem | null {
	const length = [...password].length;
	if (length < shortestPassword) return 'too-short';
	if (length > longestPassword) return 'too-long';
	const plain = password.toLowerCase();
	if (new Set(plain).size < fewestLetters) return 'too-plain';
	if (common.has(lettersOf(plain)) || common.has(lettersOf(unmasked(plain)))) return 'too-common';
	if (partsOf(person).some((part) => isMostly(plain, part))) return 'like-you';
	return null;
}

/** As people write letters in digits: p4ssw0rd. */
function unmasked(text: string): string {
	const letters: Readonly<Record<string, string>> = {
		'0': 'o',
		'1': 'i',
		'3': 'e',
		'4': 'a',
		'5': 's',
		'7': 't',
		'@': 'a',
		$: 's',
		'!': 'i'
	};
	return text.replace(/[013457@$!](?=.*[a-z])/g, (sign) => letters[sign] ?? sign);
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}]/gu, '');
}

function partsOf({ email, name }: { readonly email: string; readonly name: string }): string[] {
	const [mailbox = '', host = ''] = email.toLowerCase().split('@');
	return [
		email.toLowerCase(),
		mailbox,
		host.split('.')[0] ?? '',
		...name.toLowerCase().split(/\s+/)
	]
		.map(lettersOf)
		.filter((part) => part.length >= shortestName);
}

function isMostly(password: string, part: string): boolean {
	const letters = lettersOf(password);
	return letters.includes(part) && letters.length - part.length < fewestLetters;
}
