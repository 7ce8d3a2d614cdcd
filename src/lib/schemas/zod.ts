import * as z from 'zod/mini';

// Zod otherwise probes `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

export { z };
