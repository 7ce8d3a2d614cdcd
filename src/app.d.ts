declare global {
	namespace App {
		interface PageState {
			/** Name of the step in view. */
			readonly step?: string;
			/** How many steps this visit has opened before it. */
			readonly depth?: number;
			readonly mode?: 'quick' | 'full';
			/** Id of the worked example to open. */
			readonly example?: string;
		}
	}
}

export {};
