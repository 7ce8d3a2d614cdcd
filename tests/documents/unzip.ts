import { inflateRawSync } from 'node:zlib';

/** The text of each file in a ZIP archive, read by its central directory. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
	const bytes = Buffer.from(archive);
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	const files = new Map<string, string>();
	for (let index = 0; index < count; index++) {
		const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
			bytes.readUInt16LE(at + offset)
		) as [number, number, number];
		const local = bytes.readUInt32LE(at + 42);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const data = bytes.subarray(start, start + size);
		files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
		at += 46 + nameLength + extraLength + commentLength;
	}
	return files;
}

/** The words of a Word document's main part, a line for each paragraph. */
export function wordsIn(xml: string): string {
	return xml
		.replace(/<\/w:p>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
