// What the result holds besides its verdicts: fetched and drawn while those are read.
export { default as Assumptions } from './Assumptions.svelte';
export { default as Cases } from './Cases.svelte';
export { default as CellPanel } from './CellPanel.svelte';
export { default as Changes } from './Changes.svelte';
export { default as Deadlines } from './Deadlines.svelte';
export { default as MostDecisive } from './MostDecisive.svelte';
export { default as Told } from './Told.svelte';
