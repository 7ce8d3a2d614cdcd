import type { Rate } from './rate.ts';

const quarter = 15 * 60;

/** Tries at one account's password, from anywhere. A right one gives all back. */
export const perAccount: Rate = { name: 'sign-in-account', limit: 8, seconds: quarter };

/** Tries from one address, for whatever account. */
export const perAddress: Rate = { name: 'sign-in-address', limit: 40, seconds: quarter };

/** Tries at links that bring people in, from one address. */
export const perLink: Rate = { name: 'link-address', limit: 40, seconds: quarter };
