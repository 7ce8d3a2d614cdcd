/** Words in another language: the same keys, any sentence in the place of each, and the same arguments where there are some. */
export type WordsLike<T> = T extends string
	? string
	: T extends (...given: infer Given) => string
		? (...given: Given) => string
		: { readonly [Key in keyof T]: WordsLike<T[Key]> };
