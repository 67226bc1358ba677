import type { UitgaveGegevens } from '../../../content/schemas/uitgave.ts';

/** For tests: the edition as it is shipped, with nothing known. */
export const LEGE_UITGAVE: UitgaveGegevens = {
	uitgever: null,
	redactie: null,
	correcties: null,
	geld: null,
	sinds: null,
	adres: null,
	broncode: null,
};

/** For tests: an edition with everything filled in. */
export const GEVULDE_UITGAVE: UitgaveGegevens = {
	uitgever: {
		naam: 'griffie van Voorbeeldstad',
		omschrijving: 'De griffie van een gemeente.',
		website: 'https://voorbeeldstad.example/',
	},
	redactie: [{ functie: 'griffier', doet: 'leest de taken na met de wet' }],
	correcties: 'redactie@voorbeeldstad.example',
	geld: 'De gemeente betaalt de server.',
	sinds: '2027-01',
	adres: 'https://raadswijzer.example',
	broncode: 'https://voorbeeldstad.example/broncode',
};
