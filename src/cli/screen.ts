import { screenSchemas } from '#lib/schemas/screen.ts';
import { help, readOptions } from './screen/options.ts';
import { run } from './screen/run.ts';

const read = readOptions(process.argv.slice(2), new Date());
switch (read.kind) {
	case 'help':
		console.log(help);
		break;
	case 'schema':
		console.log(JSON.stringify(screenSchemas[read.which], null, '\t'));
		break;
	case 'wrong':
		console.error(`${read.why}\n\n${help}`);
		process.exitCode = 2;
		break;
	case 'run':
		try {
			const { cases, bad } = await run(read.options);
			const counted = `${cases.toLocaleString('en-US')} cases screened`;
			console.error(bad === 0 ? counted : `${counted}, ${bad} bad lines in ${read.options.bad}`);
			process.exitCode = bad === 0 ? 0 : 1;
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			process.exitCode = 2;
		}
}
