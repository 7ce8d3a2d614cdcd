/** What is kept of something sealed: its own data key, wrapped by a named key of the installation, and the sealed bytes. */
export type Sealed = {
	readonly key_id: string;
	readonly key_wrapped: Uint8Array;
	readonly content: Uint8Array;
};

/** Seals what may not be read in the database. `about` is bound to it (an id), so that it opens nowhere else. */
export type Vault = {
	readonly seal: (about: string, text: string | Uint8Array) => Sealed;
	/** Throws when it was changed, belongs to something else, or its key is not here. */
	readonly open: (about: string, sealed: Sealed) => Uint8Array;
	/** The same content under the newest key of the installation. */
	readonly rewrap: (about: string, sealed: Sealed) => Sealed;
	/** Small secrets that have no data key of their own, such as an office's identity. */
	readonly wrap: (about: string, secret: Uint8Array) => Uint8Array;
	readonly unwrap: (about: string, wrapped: Uint8Array) => Uint8Array;
	readonly newestKeyId: string;
};
