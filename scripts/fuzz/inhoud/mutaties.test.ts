import { expect, test } from 'vitest';
import { createToeval } from '../toeval.ts';
import { MUTATIES } from './mutaties.ts';

const YAML =
	'# uitleg\n- id: een-taak\n  titel: Een titel met woorden\n  taken:\n    - eerste-taak\n- id: twee-taak\n  titel: Nog een titel\n';
const BESTANDEN = [
	{ pad: 'begrippen.yaml', tekst: YAML },
	{ pad: 'themas/leerplicht.mdx', tekst: `---\n${YAML.replaceAll('- ', '  ')}---\n\n## Kop\n\nEen zin met woorden.\n` },
	{
		pad: 'register/gemeenten.csv',
		tekst: 'code,slug,naam\nGM0917,heerlen,Heerlen aan de beek\nGM0935,maastricht,Maastricht\n',
	},
];
const ids = ['een-taak', 'andere-taak'];
const mutate = (naam: string, bestand: { pad: string; tekst: string }, zaad: number) =>
	MUTATIES[naam]?.({ ...bestand, ids, toeval: createToeval(zaad) });
const toTekst = (bestanden: ReturnType<typeof mutate>) =>
	bestanden?.map(({ pad, bytes, isVerwijzing }) => [pad, bytes && Buffer.from(bytes).toString('latin1'), isVerwijzing]);

test.each(Object.keys(MUTATIES))('%s changes a file it fits, the same way for the same number', (naam) => {
	const uit = BESTANDEN.map((bestand) =>
		Array.from({ length: 20 }, (_leeg, zaad) => ({ bestand, zaad, uit: toTekst(mutate(naam, bestand, zaad)) })),
	).flat();
	const past = uit.filter((geval) => geval.uit !== undefined);
	expect(past.length).toBeGreaterThanOrEqual(20);
	expect(past.map(({ bestand, zaad }) => toTekst(mutate(naam, bestand, zaad)))).toEqual(past.map((geval) => geval.uit));
	const anders = past.filter(
		(geval) =>
			JSON.stringify(geval.uit) !==
			JSON.stringify([[geval.bestand.pad, Buffer.from(geval.bestand.tekst).toString('latin1'), undefined]]),
	);
	// Two lines that change places can be the same one.
	expect(anders.length).toBeGreaterThan(past.length / 2);
});

test('drops a field with what belongs to it', () => {
	const [bestand] = mutate('onderdeel weg', BESTANDEN[0]!, 1) ?? [];
	expect(new TextDecoder().decode(bestand?.bytes).match(/^- id: /gm)).toHaveLength(1);
});
