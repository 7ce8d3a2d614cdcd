/** Changes with every change of the law, its words excepted; see changes.ts and /law/changes. */
export const lawbookVersion = '2026.11.22';

/** ISO day up to which the law was read. */
export const lawAsOf = '2026-11-22';
