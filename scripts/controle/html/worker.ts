import { parentPort, workerData } from 'node:worker_threads';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import type { Bevinding } from '../bevindingen.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

async function checkFile(file: string): Promise<Bevinding[]> {
	const { results } = await validator.validateFile(file);
	return results
		.flatMap(({ messages }) => messages)
		.map(({ line, column, selector, ruleId, message }) => ({
			plek: `${file}:${line}:${column}${selector ? `  ${selector}` : ''}`,
			regel: ruleId,
			tekst: message,
		}));
}

const found: Bevinding[] = [];
for (const file of workerData as string[]) found.push(...(await checkFile(file)));
parentPort?.postMessage(found);
