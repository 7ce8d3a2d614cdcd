/** Currency warnings shared by entries read in the same dated copy of the Vermont code. */
export const copyOfJuly2022 =
	'Read in the annotated code as published in July 2022. It may have changed since; check the current text.';
export const copyOfJanuary2022 =
	'Read in the annotated code as published in January 2022. It may have changed since; check the current text.';
export const digestOnly =
	"Known here from the short digest printed in the annotated code (July 2022), not from the court's own opinion.";
export const summaryOnly =
	"Known here from a public case summary, not from the court's own opinion.";
