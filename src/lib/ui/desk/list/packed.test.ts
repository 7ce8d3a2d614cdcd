import { expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';
import type { CaseLineView } from './types.ts';

const line: CaseLineView = {
	id: '01a2053b-a562-7019-9115-f3112b90ee51',
	number: 7,
	status: 'review',
	client: 'Zoë "Z" O’Neil </script>',
	claims: ['force', 'stop'],
	agencies: [],
	today: 'blocked',
	proposed: null,
	isStoppedByImmunity: true,
	isOverridden: false,
	deadline: null,
	daysLeft: null,
	assignedTo: '',
	received: '2026-11-22',
	ageDays: 1,
	isHeld: false
};

test('lines come out of a packed text as they went in', () => {
	const lines = [line, { ...line, number: 8, deadline: '2026-12-01', daysLeft: 8 }];
	expect(unpacked(packed(lines))).toEqual(lines);
	expect(unpacked(packed([]))).toEqual([]);
});
