import { lockFolder } from '#lib/server/start/folder-lock.ts';

// Another process of the test of the folder's lock: takes the folder, says so, and waits to be killed.
process.send?.(lockFolder(String(process.argv[2])).kind);
setInterval(() => undefined, 1_000);
