import { workerData } from 'node:worker_threads';

/**
 * Ends this process when it uses too much memory. The limit of V8 does not see the buffers in which a PDF is unpacked, and
 * the thread that reads is too busy to look for itself.
 */
const ELKE_MS = 20;
setInterval(() => {
	if (process.memoryUsage.rss() > (workerData as number)) process.kill(process.pid, 'SIGKILL');
}, ELKE_MS);
