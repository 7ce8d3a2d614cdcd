declare module 'pdfkit/output' {
	export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>;
}
