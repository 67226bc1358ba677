import type { RegisterRij } from '../schemas/register.ts';

const maakSlug = (naam: string) =>
	naam
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** The name people use when it is not the official one: the other name after which the address is called. */
const findRoepnaam = ({ slug, naam, aliassen }: Pick<RegisterRij, 'slug' | 'naam' | 'aliassen'>) =>
	maakSlug(naam) === slug ? undefined : aliassen.find((alias) => maakSlug(alias) === slug && /[A-Z]/.test(alias));

/** "Den Haag" for 's-Gravenhage; every other gemeente keeps its official name. */
export const formatGemeentenaam = (register: Pick<RegisterRij, 'slug' | 'naam' | 'aliassen'>) =>
	findRoepnaam(register) ?? register.naam;

/** "Den Haag (’s-Gravenhage)": both names, for a heading. */
export function formatVolleGemeentenaam(register: Pick<RegisterRij, 'slug' | 'naam' | 'aliassen'>): string {
	const roepnaam = findRoepnaam(register);
	return roepnaam ? `${roepnaam} (${register.naam})` : register.naam;
}
