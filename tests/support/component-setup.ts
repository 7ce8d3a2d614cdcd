import { configure } from '@testing-library/svelte';

// What is waited for comes about or does not; a busy machine may take its time.
configure({ asyncUtilTimeout: 30_000 });
