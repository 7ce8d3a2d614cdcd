/** The least number of characters of a passphrase. */
export const shortestPassphrase = 12;
