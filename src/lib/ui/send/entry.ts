import type { Component } from 'svelte';
import { keptLink } from '#lib/device/office-link.ts';

/** The way to send a case, fetched only where a link to an office was opened and kept in this tab. */
export async function entryForLink(): Promise<Component | null> {
	return keptLink() === null ? null : (await import('./SendEntry.svelte')).default;
}
