/** Hands a file to the browser's own downloads. */
export function saveFile(content: Uint8Array | string, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const types = {
	pdf: 'application/pdf',
	word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	ics: 'text/calendar',
	json: 'application/json',
	sealed: 'application/octet-stream'
} as const;
