/** Runs a command of the desk: what it returns is printed, and what goes wrong is said in one line. */
export async function run(command: () => Promise<string>): Promise<void> {
	try {
		console.log(await command());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

/** The value after a flag such as --to, or an error that says how the command is used. */
export function valueOf(flag: string, usage: string): string {
	const at = process.argv.indexOf(flag);
	const value = at === -1 ? undefined : process.argv[at + 1];
	if (value === undefined) throw new Error(usage);
	return value;
}
