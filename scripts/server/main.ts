import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer, type Served } from './start.ts';

const dist = resolve(import.meta.dirname, '../../dist');

function fail(tekst: string): never {
	console.error(tekst);
	process.exit(1);
}

function readPort(): number {
	const port = Number(process.env['PORT'] || 4321);
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
	return fail(`PORT=${process.env['PORT']} is geen poort. Kies een getal van 1 tot en met 65535, bijvoorbeeld 4321.`);
}

function explain(error: unknown, port: number): string {
	const { code } = error as NodeJS.ErrnoException;
	if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik. Kies een andere: PORT=${port + 1} npm run serve`;
	if (code === 'EACCES') return `Poort ${port} mag niet worden gebruikt. Kies een andere: PORT=4321 npm run serve`;
	return `De server start niet: ${error instanceof Error ? error.message : String(error)}`;
}

if (!existsSync(resolve(dist, 'index.html'))) fail('Er is nog geen site om te tonen. Bouw haar eerst: npm run build');

const port = readPort();
// A container has to listen on every address to be reachable from outside it.
const hosts = process.env['HOST'] ? [process.env['HOST']] : undefined;
const served: Served = await startServer(dist, port, hosts).catch((error: unknown) => fail(explain(error, port)));
console.log(`Raadswijzer staat op ${served.url}`);

const end = () => void served.stop().then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('SIGINT', end);
