/** A text as the database can hold it: whole characters, and none that is zero. */
export function storable(text: string): string {
	return text.toWellFormed().replaceAll('\0', '');
}
