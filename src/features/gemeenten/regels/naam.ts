import type { RegisterRij } from '../../../content/schemas/register.ts';
import { formatSlug } from '../../../shared/slug.ts';

/** The name people use when it is not the official one: the other name after which the address is called. */
const findRoepnaam = ({ slug, naam, aliassen }: Pick<RegisterRij, 'slug' | 'naam' | 'aliassen'>) =>
	formatSlug(naam) === slug ? undefined : aliassen.find((alias) => formatSlug(alias) === slug && /[A-Z]/.test(alias));

/** "Den Haag" for 's-Gravenhage; every other gemeente keeps its official name. */
export const formatGemeentenaam = (register: Pick<RegisterRij, 'slug' | 'naam' | 'aliassen'>) =>
	findRoepnaam(register) ?? register.naam;

/** "Den Haag (’s-Gravenhage)": both names, for a heading. */
export function formatVolleGemeentenaam(register: Pick<RegisterRij, 'slug' | 'naam' | 'aliassen'>): string {
	const roepnaam = findRoepnaam(register);
	return roepnaam ? `${roepnaam} (${register.naam})` : register.naam;
}

/** Links to gemeenten, by the name readers use or by both names. */
export const toLink = (register: RegisterRij, formatNaam = formatGemeentenaam) => ({
	naam: formatNaam(register),
	href: `/gemeenten/${register.slug}/`,
});
