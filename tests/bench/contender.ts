// One contender in a process of its own: it runs a round whenever it is asked to.
import { contenders } from './contenders.ts';
import { rateOf } from './measure.ts';

const make = contenders[process.argv[2] ?? ''];
if (make === undefined) throw new Error(`No contender "${process.argv[2] ?? ''}"`);
const contender = make();
process.on('message', () => void rateOf(contender).then((rate) => process.send?.(rate)));
