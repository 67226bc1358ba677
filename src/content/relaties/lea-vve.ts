import type { LeaVveJaar } from '../schemas/lea-vve.ts';
import { namesKleinAantalKinderen } from '../../shared/klein-aantal/tekst.ts';
import { formatSlug } from '../../shared/slug.ts';
import { isKleinAantal } from '../../shared/klein-aantal/aantal.ts';
import { formatVeld, listTeksten, probleemBij } from './inhoud.ts';
import type { Inhoud, Onderdeel, ProbleemInBestand, VeldPad } from './inhoud.ts';

/** The file name says which kalenderjaar a questionnaire is about. */
export const checkJaarLeaVve = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.leaVve.flatMap((opgave) => {
		const jaar = /(\d{4})\.yaml$/.exec(opgave.pad)?.[1] ?? '';
		if (String(opgave.gegevens.jaar) === jaar) return [];
		return [
			probleemBij(
				opgave,
				['jaar'],
				`het jaar is ${opgave.gegevens.jaar}, maar het bestand heet ${jaar}.yaml. Verbeter een van de twee, bijvoorbeeld: jaar: ${jaar}.`,
			),
		];
	});

/** A subject that was answered; the schema gives every subject an empty list of partners. */
const isBeantwoord = (onderwerp: object | undefined) =>
	Object.values(onderwerp ?? {}).some((antwoord) => !Array.isArray(antwoord) || antwoord.length > 0);

/** Without one answer each subject would be shown as "niet opgegeven", as if the gemeente had left it open. */
export const checkLegeOpgave = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.leaVve.flatMap((opgave) => {
		if (Object.values(opgave.gegevens.onderwerpen).some(isBeantwoord)) return [];
		const hulp =
			'Vul minstens één antwoord in met het sjabloon content/_sjablonen/lea-vve.yaml, of haal het bestand weg.';
		return [probleemBij(opgave, ['onderwerpen'], `hier staat geen enkel antwoord. ${hulp}`)];
	});

/** The form on this site, which any gemeente can fill in. */
const ZELFCHECK = 'zelfcheck-lea-vve';

/** Whole words with a hyphen on either side, so that Oss is not found in Vossenberg. */
const formatWoorden = (tekst: string) => `-${formatSlug(tekst)}-`;

/** What a gemeente reported stands in a document of that gemeente, or in the zelfcheck it filled in. */
export function checkBronLeaVve(inhoud: Inhoud): ProbleemInBestand[] {
	const bronnen = new Map(inhoud.bronnen.map(({ id, gegevens }) => [id, gegevens]));
	const namen = new Map(inhoud.register.map(({ gegevens: { slug, naam, aliassen } }) => [slug, [naam, ...aliassen]]));
	return inhoud.leaVve.flatMap((opgave) => {
		const { gemeente, jaar, bron: id } = opgave.gegevens;
		const bron = bronnen.get(id);
		const genoemd = formatWoorden(`${bron?.titel} ${bron?.uitgever}`);
		const isEigen = namen.get(gemeente)?.some((naam) => genoemd.includes(formatWoorden(naam))) ?? true;
		if (!bron || id === ZELFCHECK || (bron.soort === 'gemeente' && isEigen)) return [];
		const hulp = `Zet het stuk van de gemeente in content/bronnen/brondocumenten.yaml, bijvoorbeeld: bron: ${gemeente}-jaarverantwoording-${jaar}.`;
		return [probleemBij(opgave, ['bron'], `de bron "${id}" is geen stuk van deze gemeente. ${hulp}`)];
	});
}

/** The number filled in, when it is one. */
const readGetal = (antwoord: unknown) => (typeof antwoord === 'number' ? antwoord : undefined);

function listKleineAantallen(opgave: Onderdeel<LeaVveJaar>): VeldPad[] {
	const { cijfers } = opgave.gegevens;
	if (!cijfers) return [];
	const velden = (['doelgroeppeuters', 'bereikt', 'nietBereikt'] as const)
		.filter((veld) => isKleinAantal(readGetal(cijfers[veld]?.antwoord)))
		.map((veld) => ['cijfers', veld, 'antwoord']);
	const aanvullend = cijfers.aanvullend.flatMap(({ aantal }, index) =>
		isKleinAantal(aantal) ? [['cijfers', 'aanvullend', index, 'aantal']] : [],
	);
	return [...velden, ...aanvullend];
}

/**
 * One to four children are never published, neither as a figure nor in a sentence: the number could point at one of them.
 * Places (`kindplaatsen`) are no children.
 */
export const checkKleineAantallen = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.leaVve.flatMap((opgave) => [
		...listKleineAantallen(opgave).map((veld) =>
			probleemBij(
				opgave,
				veld,
				'een aantal van 1 tot en met 4 kinderen kan een kind herkenbaar maken. Schrijf in plaats van het getal: afgeschermd.',
			),
		),
		...listTeksten(opgave.gegevens)
			.filter(({ tekst }) => namesKleinAantalKinderen(tekst))
			.map(({ pad }) =>
				probleemBij(
					opgave,
					pad,
					'deze tekst lijkt een aantal van 1 tot en met 4 kinderen te noemen. Dat kan een kind herkenbaar maken. Schrijf in plaats van het aantal: enkele.',
				),
			),
	]);

/** The numbers that follow from the two others by subtraction: leaving out the third does not hide a small one. */
export const checkAfleidbareAantallen = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.leaVve.flatMap((opgave) => {
		const { cijfers } = opgave.gegevens;
		if (!cijfers) return [];
		const totaal = readGetal(cijfers.doelgroeppeuters?.antwoord);
		return (['bereikt', 'nietBereikt'] as const).flatMap((veld) => {
			const deel = readGetal(cijfers[veld]?.antwoord);
			const ander = readGetal(cijfers[veld === 'bereikt' ? 'nietBereikt' : 'bereikt']?.antwoord);
			if (totaal === undefined || deel === undefined || ander !== undefined || !isKleinAantal(totaal - deel)) return [];
			const pad = ['cijfers', veld, 'antwoord'];
			return [
				probleemBij(
					opgave,
					pad,
					`samen met doelgroeppeuters laat ${formatVeld(pad)} zien dat het om 1 tot en met 4 kinderen gaat. Schrijf ook hier: afgeschermd.`,
				),
			];
		});
	});
