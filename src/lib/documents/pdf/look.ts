/** Measures in points; a US Letter page. */
export const page = { width: 612, height: 792, side: 62, top: 62, bottom: 66 } as const;

export const textWidth = page.width - 2 * page.side;

export const colors = {
	text: '#1c2326',
	soft: '#4d585c',
	heading: '#12343b',
	link: '#0b5563',
	line: '#c4ccca',
	band: '#eef1ef',
	notice: '#fdf3dc',
	noticeBar: '#b7791f',
	passed: '#9b2c2c'
} as const;

export const sizes = {
	title: 23,
	headings: [15.5, 12.5, 11],
	body: 10.5,
	table: 9.5,
	small: 8.5,
	reference: 7.5
} as const;

export const leading = 1.32;
