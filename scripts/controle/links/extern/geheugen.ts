import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const ETMAAL = 86_400_000;
/** An address that worked is asked again after a month, one that did not after a day. */
const DAGEN = { goed: 30, anders: 1 } as const;

const uitkomstSchema = z.object({
	status: z.number().optional(),
	naar: z.string().optional(),
	blijvend: z.boolean().optional(),
	reden: z.string().optional(),
	/** When it was asked. */
	op: z.number(),
});
export type Bewaard = z.infer<typeof uitkomstSchema>;
const bestandSchema = z.record(z.string(), uitkomstSchema);

export const isGoed = ({ status }: { status?: number | undefined }) => status !== undefined && status < 300;

/** What is known of addresses from earlier runs. */
export class Geheugen {
	readonly #pad: string;
	#adressen: Record<string, Bewaard> = {};

	constructor(pad: string) {
		this.#pad = pad;
	}

	/** A file that is not there or is broken is only a reason to ask again. */
	async read(): Promise<void> {
		const tekst = await readFile(this.#pad, 'utf8').catch(() => '{}');
		try {
			this.#adressen = bestandSchema.catch({}).parse(JSON.parse(tekst));
		} catch {
			this.#adressen = {};
		}
	}

	/** @param nu Milliseconds. */
	findVers(adres: string, nu: number): Bewaard | undefined {
		const bewaard = this.#adressen[adres];
		if (!bewaard) return undefined;
		const houdbaar = (isGoed(bewaard) ? DAGEN.goed : DAGEN.anders) * ETMAAL;
		return nu - bewaard.op < houdbaar ? bewaard : undefined;
	}

	/** Keeps an outcome, on disk as well: a run of an hour may be broken off. */
	async keep(adres: string, bewaard: Bewaard): Promise<void> {
		this.#adressen[adres] = bewaard;
		const tijdelijk = `${this.#pad}.${randomUUID()}.tmp`;
		await mkdir(dirname(this.#pad), { recursive: true });
		await writeFile(tijdelijk, JSON.stringify(this.#adressen));
		await rename(tijdelijk, this.#pad);
	}
}
