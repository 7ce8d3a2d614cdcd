import { randomInt } from 'node:crypto';

/** Without letters that are taken for digits. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of a hundred random bits that can be written down: five groups of four. */
export function newWithdrawalCode(): string {
	const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
	return Array.from({ length: 5 }, group).join('-');
}

/** A code as it was meant, however it was typed. */
export function plainCode(typed: string): string {
	return typed
		.toUpperCase()
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1')
		.replace(/[^0-9A-Z]/g, '');
}
