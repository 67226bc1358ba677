import type { SoortGegevens } from '../../../content/relaties/inhoud.ts';
import type { Wie } from '../../../content/schemas/velden.ts';
import { formatMoment } from '../../../shared/dag.ts';
import {
	BOEK_VERSIE,
	type Antwoordenboek,
	type Grondslag,
	type Inwonersrij,
	type Kalenderrij,
	type Taakrij,
} from '../antwoord/boek.ts';
import { KOLOMNAMEN } from '../../vergelijken/index.ts';
import { AAN_ZET_NAMEN } from '../../inwoners/index.ts';
import { listBeslissers, WIE_NAMEN, type Beslisser } from '../../taken/index.ts';
import { zinStam } from '../taal/woorden.ts';
import type { Zoekinhoud } from './inhoud.ts';

/** The book of the answers above the results: facts of content, worded where they are shown. */

const toGrondslag = ({ wet, artikel }: { wet?: string | undefined; artikel?: string | undefined } = {}): Grondslag => {
	if (!wet) return [];
	return artikel ? [wet, artikel] : [wet];
};

/** "De raad en het college". */
function formatLijst(namen: readonly string[]): string {
	const zin = namen.join(', ').replace(/, ([^,]*)$/, ' en $1');
	return zin.charAt(0).toUpperCase() + zin.slice(1);
}

function nameOrgaan(wie: readonly Wie[]): Beslisser | '' {
	const [orgaan, ...andere] = listBeslissers(wie);
	return orgaan && andere.length === 0 ? orgaan : '';
}

/** What does not hold now must never stand there as an answer. */
const buildTaken = ({ taken }: Zoekinhoud): Taakrij[] =>
	[...taken.values()]
		.filter(({ status }) => status === 'geldend')
		.map(({ id, wie, soort, grondslag, zekerheid, termijn = '', zoekwoorden }) => [
			id,
			formatLijst(wie.map((naam) => WIE_NAMEN[naam])),
			nameOrgaan(wie),
			soort,
			toGrondslag(grondslag),
			zekerheid,
			termijn,
			...zoekwoorden.map(zinStam),
		]);

const buildDatum = (entry: SoortGegevens['kalender']): Kalenderrij => {
	const { id, datum, wat, maand, dag, dagErvoor, soort, frequentie, zekerheid, taken } = entry;
	const komtElkJaar = soort === 'wettelijk' && frequentie === 'jaarlijks' && maand !== undefined && dag !== undefined;
	return [id, datum, wat, komtElkJaar ? [maand, dag, dagErvoor] : [], toGrondslag(entry), zekerheid, taken];
};

const MEESTE_BRONNEN = 2;
function buildInwonersvraag(
	{ thema, id, antwoord, wieIsAanZet, ook, zekerheid, bronnen }: SoortGegevens['inwonersvragen'],
	{ citeerAlle }: Zoekinhoud,
	titelVan: ReadonlyMap<string, string>,
): Inwonersrij {
	const taken = wieIsAanZet.flatMap((aanZet) => aanZet.taken);
	const titels = bronnen.map(({ bron: uit }) => titelVan.get(uit) ?? uit);
	const herkomst = [...citeerAlle(taken), ...titels].slice(0, MEESTE_BRONNEN).join('; ');
	const bron = zekerheid === 'eigen-kennis' ? 'Eigen kennis, nog niet gecontroleerd' : herkomst;
	const wie = [...new Set(wieIsAanZet.map(({ wie: naam }) => AAN_ZET_NAMEN[naam]))].join(', ');
	return [`${thema}/#${id}`, antwoord, wie, bron, taken, ...ook.map(zinStam)];
}

/** Only the columns a question can be answered from; the others would travel for nothing. */
function buildKolommen({ invoer }: Zoekinhoud, titelVan: ReadonlyMap<string, string>): Antwoordenboek['kolommen'] {
	const slugVan = new Map(invoer.register.map(({ gegevens: { code, slug } }) => [code, slug]));
	return KOLOMNAMEN.flatMap((naam) => {
		const kolom = invoer.kolommen.find(({ id }) => id === naam)?.gegevens;
		if (!kolom) return [];
		const { label, wat, bron, peildatum, letOp = '', eenheid, opmerkingen } = kolom;
		const bij = opmerkingen.flatMap(({ codes, tekst }) =>
			codes.map((code): [string, string] => [slugVan.get(code) ?? code, tekst]),
		);
		return [[naam, label, wat, titelVan.get(bron) ?? bron, formatMoment(peildatum), letOp, eenheid, ...bij]];
	});
}

/** @param teksten Name of the texts of the register it belongs to. */
export function makeAntwoordenboek(inhoud: Zoekinhoud, teksten: string): Antwoordenboek {
	const { begrippen, bronnen, inwonersvragen, kalender, wetten } = inhoud.invoer;
	const titelVan = new Map(bronnen.map(({ gegevens: { id, titel } }) => [id, titel]));
	return {
		versie: BOEK_VERSIE,
		teksten,
		wetten: Object.fromEntries(wetten.map(({ gegevens: { id, naam } }) => [id, naam])),
		taken: buildTaken(inhoud),
		kalender: kalender.map(({ gegevens }) => buildDatum(gegevens)),
		begrippen: begrippen.map(({ gegevens: { id, definitie } }) => [id, definitie]),
		inwonersvragen: inwonersvragen.map(({ gegevens }) => buildInwonersvraag(gegevens, inhoud, titelVan)),
		kolommen: buildKolommen(inhoud, titelVan),
	};
}
