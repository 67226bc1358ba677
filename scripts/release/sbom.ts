import { z } from 'zod';
import type { Pakket } from '../controle/licenties/pakketten.ts';

const eigenschap = z.object({ name: z.string(), value: z.string() });
const component = z.looseObject({
	name: z.string(),
	version: z.string(),
	properties: z.array(eigenschap).default([]),
});
const sbomSchema = z.looseObject({
	serialNumber: z.string().optional(),
	metadata: z.looseObject({ timestamp: z.string(), component }),
	components: z.array(component),
});

/** Says of a package that its code, or a part of it, is in the scripts that readers load. */
const IN_BROWSER = { name: 'raadswijzer:in-browser', value: 'true' };

const setInBrowser = (deel: z.infer<typeof component>, inBrowser: readonly Pakket[]) =>
	inBrowser.some(({ naam, versie }) => naam === deel.name && versie === deel.version)
		? { ...deel, properties: [...deel.properties, IN_BROWSER] }
		: deel;

/**
 * Makes the list of packages (CycloneDX) that npm writes the same for everyone, and marks what readers get.
 *
 * @param tekst What `npm sbom` says: with a number and a time of its own, and the folder as name of the project.
 * @throws In one Dutch line when a package in the browser is not in the list.
 */
export function formatSbom(
	tekst: string,
	{ naam, epoch, inBrowser }: { naam: string; epoch: number; inBrowser: readonly Pakket[] },
): string {
	const { serialNumber: _nummer, ...sbom } = sbomSchema.parse(JSON.parse(tekst));
	const gemist = inBrowser.find(
		(pakket) => !sbom.components.some(({ name, version }) => name === pakket.naam && version === pakket.versie),
	);
	if (gemist) throw new Error(`${gemist.naam} ${gemist.versie} zit in de site, maar staat niet in de lijst van npm.`);
	const metadata = {
		...sbom.metadata,
		timestamp: new Date(epoch * 1000).toISOString(),
		component: { ...sbom.metadata.component, type: 'application', name: naam },
	};
	const components = sbom.components.map((deel) => setInBrowser(deel, inBrowser));
	return `${JSON.stringify({ ...sbom, metadata, components }, undefined, '\t')}\n`;
}
