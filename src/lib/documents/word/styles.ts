import { BorderStyle, LineRuleType, ShadingType } from 'docx';
import type { IStylesOptions } from 'docx';

/** A US Letter page with margins of one inch, in twentieths of a point. */
export const letterPage = {
	size: { width: 12_240, height: 15_840 },
	margin: { top: 1440, bottom: 1300, left: 1440, right: 1440 }
} as const;

/** Between the margins. */
export const textWidth = 9360;

const heading = { font: 'Calibri', color: '12343B', bold: true } as const;

export function styles(language: string): IStylesOptions {
	return {
		default: {
			document: {
				run: { font: 'Calibri', size: 22, language: { value: language } },
				paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } }
			},
			title: { run: { ...heading, size: 44 }, paragraph: { spacing: { after: 80 } } },
			heading1: {
				run: { ...heading, size: 30 },
				paragraph: { spacing: { before: 320, after: 100 } }
			},
			heading2: {
				run: { ...heading, size: 25 },
				paragraph: { spacing: { before: 240, after: 80 } }
			},
			heading3: {
				run: { ...heading, size: 22 },
				paragraph: { spacing: { before: 180, after: 60 } }
			},
			listParagraph: { paragraph: { spacing: { after: 60 } } },
			footnoteText: {
				run: { size: 18 },
				paragraph: { spacing: { after: 20, line: 220, lineRule: LineRuleType.AUTO } }
			}
		},
		paragraphStyles: [
			{
				id: 'Stamp',
				name: 'Stamp',
				basedOn: 'Normal',
				run: { size: 18, color: '4D585C' },
				paragraph: { spacing: { after: 80 } }
			},
			{
				id: 'TableText',
				name: 'Table text',
				basedOn: 'Normal',
				run: { size: 19 },
				paragraph: { spacing: { after: 40, line: 245, lineRule: LineRuleType.AUTO } }
			},
			{
				id: 'Letter',
				name: 'Letter',
				basedOn: 'Normal',
				paragraph: { spacing: { after: 0 } }
			},
			{
				id: 'Source',
				name: 'Source',
				basedOn: 'Normal',
				run: { size: 19 },
				paragraph: {
					spacing: { after: 90, line: 245, lineRule: LineRuleType.AUTO },
					indent: { left: 360, hanging: 360 }
				}
			},
			{
				id: 'Notice',
				name: 'Notice',
				basedOn: 'Normal',
				paragraph: {
					spacing: { before: 100, after: 160 },
					shading: { type: ShadingType.CLEAR, fill: 'FDF3DC' },
					border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B7791F' } }
				}
			}
		]
	};
}
