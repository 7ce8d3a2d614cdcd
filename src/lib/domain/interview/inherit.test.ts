import { describe, expect, test } from 'vitest';
import { withLikeIncidents } from './inherit.ts';

const first = { 'incident.date': '2026-01-01', claims: ['stop'], 'stop.brief': 'no' };

function second(record: Readonly<Record<string, string>>) {
	const told = { facts: {}, officers: [{}], incidents: [first, record] };
	return withLikeIncidents(told).incidents[1];
}

describe('an incident like the last', () => {
	test('is told as the last was, but for its day', () => {
		expect(second({ 'incident.likeLast': 'yes', 'incident.date': '2026-02-01' })).toEqual({
			'incident.likeLast': 'yes',
			'incident.date': '2026-02-01',
			claims: ['stop'],
			'stop.brief': 'no'
		});
	});

	test('keeps what was answered differently of it', () => {
		expect(second({ 'incident.likeLast': 'yes', 'stop.brief': 'yes' })).toMatchObject({
			'stop.brief': 'yes'
		});
	});

	test('takes nothing over unless it is said to be like it', () => {
		expect(second({ 'incident.likeLast': 'no' })).toEqual({ 'incident.likeLast': 'no' });
	});
});
