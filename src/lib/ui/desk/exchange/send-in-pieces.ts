type Sent =
	| { readonly kind: 'read'; readonly id: string }
	| { readonly kind: 'name' | 'too-large' | 'not-readable' | 'not-now' | 'not-found' | 'failed' };

/** A piece is shorter than the longest request the server takes. */
const piece = 256 * 1024;
const triesPerPiece = 4;

/** Sends a file piece by piece, so that a broken connection costs one piece; `onsent` is told how many bytes are there. */
export async function sendInPieces(file: File, onsent: (bytes: number) => void): Promise<Sent> {
	try {
		const begun = await asked('/desk/import/begin', 'POST', JSON.stringify({ name: file.name }));
		if (begun['kind'] !== 'begun') return { kind: 'name' };
		const id = String(begun['id']);
		for (let start = 0; start < file.size;) {
			const bytes = file.slice(start, start + piece);
			const kept = await again(() => asked(`/desk/import/${id}/part?start=${start}`, 'PUT', bytes));
			if (kept['kind'] !== 'kept') return { kind: kindOf(kept['kind']) };
			start = Number(kept['size']);
			onsent(start);
		}
		const read = await asked(`/desk/import/${id}/part`, 'POST', '');
		return read['kind'] === 'read' ? { kind: 'read', id } : { kind: 'not-readable' };
	} catch {
		return { kind: 'failed' };
	}
}

function kindOf(kind: unknown): 'too-large' | 'not-now' | 'not-found' {
	return kind === 'too-large' || kind === 'not-found' ? kind : 'not-now';
}

async function again<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await ask();
		} catch (error) {
			if (tries === triesPerPiece) throw error;
			await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** tries));
		}
	}
}

async function asked(
	path: string,
	method: string,
	body: BodyInit
): Promise<Readonly<Record<string, unknown>>> {
	const type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
	const response = await fetch(path, { method, body, headers: { 'content-type': type } });
	if (!response.ok) throw new Error(`The server answered ${response.status}`);
	return (await response.json()) as Readonly<Record<string, unknown>>;
}
