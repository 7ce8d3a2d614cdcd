import { useCase } from '../use-case.ts';
import { sealMark } from './sealed-mark.ts';

/** Seals what was typed, so that the address, the history and the logs hold no name. '' asks for no search. */
export const searchMark = useCase('case.list', async (at, { find }: { readonly find: string }) => ({
	kind: 'ok' as const,
	mark: find === '' ? null : sealMark(at, 'find', find)
}));
