/** A voice that speaks the language on this device; one that sends the text elsewhere is never used. */
export function voiceFor(
	language: string,
	voices: readonly SpeechSynthesisVoice[]
): SpeechSynthesisVoice | null {
	const here = voices.filter(
		({ lang, localService }) => localService && baseOf(lang) === baseOf(language)
	);
	return here.find((voice) => voice.default) ?? here[0] ?? null;
}

function baseOf(language: string): string {
	return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
