import type { RegisterRij } from '../../../content/schemas/register.ts';
import { formatAantalKinderen, formatGetal } from '../../../shared/klein-aantal/aantal.ts';

const telling = (aantal: number, enkel: string, meer: string) =>
	`${formatGetal(aantal)} ${aantal === 1 ? enkel : meer}`;

/** "34.113 inwoners, van wie 5.697 jonger dan 15 jaar." and "19 vestigingen van basisscholen, met 2.708 leerlingen."; what is not known is left out. */
export function formatOpening({
	inwoners,
	inwoners_0_14: jong,
	basisschoolvestigingen: scholen,
	leerlingen_bo: leerlingen,
}: RegisterRij): string[] {
	const kinderen = jong === undefined ? '' : `, van wie ${formatAantalKinderen(jong)} jonger dan 15 jaar`;
	const met = leerlingen === undefined ? '' : `, met ${formatAantalKinderen(leerlingen)} leerlingen`;
	return [
		...(inwoners === undefined ? [] : [`${telling(inwoners, 'inwoner', 'inwoners')}${kinderen}.`]),
		...(scholen === undefined
			? []
			: [`${telling(scholen, 'vestiging van een basisschool', 'vestigingen van basisscholen')}${met}.`]),
	];
}
