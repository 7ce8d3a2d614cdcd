import { eraseCase, retention, setRetention } from './retention-cases.ts';

/** How long cases are kept, and their erasure. */
export const retentionUseCases = { retention, setRetention, eraseCase };
