/** The last ISO day up to which the sources in this edition of the law were read. */
export const lawAsOf = '2026-11-22';
