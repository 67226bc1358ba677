import type { z } from 'zod';
import { begripSchema } from '../schemas/begrip.ts';
import { bronSchema } from '../schemas/bron.ts';
import { cijferSchema } from '../schemas/cijfer.ts';
import { correctieSchema } from '../schemas/correctie.ts';
import { dossierSchema } from '../schemas/dossier.ts';
import { gemeenteSchema } from '../schemas/gemeente.ts';
import { instrumentSchema } from '../schemas/instrument.ts';
import { inwonersvraagSchema } from '../schemas/inwonersvraag.ts';
import { kalenderSchema } from '../schemas/kalender.ts';
import { leaVveSchema } from '../schemas/lea-vve.ts';
import { praktijkSchema } from '../schemas/praktijk.ts';
import { herindelingSchema } from '../schemas/herindeling.ts';
import { kolomSchema, raadsinformatieSchema, raadszetelsSchema, registerRijSchema } from '../schemas/register.ts';
import { standpuntSchema } from '../schemas/standpunt.ts';
import { taakSchema } from '../schemas/taak.ts';
import { themaSchema } from '../schemas/thema.ts';
import { uitgaveSchema } from '../schemas/uitgave.ts';
import { vraagIdSchema } from '../schemas/vraag-id.ts';
import { vraagSchema } from '../schemas/vraag.ts';
import { vraagbaakSchema } from '../schemas/vraagbaak.ts';
import { wetSchema } from '../schemas/wet.ts';
import { zoektaalSchema } from '../schemas/zoektaal.ts';

/** How one kind of content lies in files. */
export interface ContentSoort {
	/** Path below content/, with the parts that name the entry between braces. */
	pad: RegExp;
	/** The path as an author reads it. */
	waar: string;
	vorm: 'lijst' | 'blok' | 'mdx' | 'csv';
	schema: z.ZodType;
	/** Field that takes its value from the path, e.g. the theme from the file name. */
	veldUitPad?: string;
}

/** Every kind of content: the loader and the content check both read this table. */
export const CONTENT_SOORTEN = {
	themas: { pad: /^themas\/(?<id>[^/_][^/]*)\.mdx$/, waar: 'themas/<slug>.mdx', vorm: 'mdx', schema: themaSchema },
	praktijk: {
		pad: /^praktijk\/(?<id>[^/_][^/]*)\.mdx$/,
		waar: 'praktijk/<id>.mdx',
		vorm: 'mdx',
		schema: praktijkSchema,
	},
	taken: {
		pad: /^taken\/(?<thema>[^/_][^/]*)\.yaml$/,
		waar: 'taken/<thema>.yaml',
		vorm: 'lijst',
		schema: taakSchema,
		veldUitPad: 'thema',
	},
	vragen: {
		pad: /^vragen\/(?<thema>[^/_][^/]*)\.yaml$/,
		waar: 'vragen/<thema>.yaml',
		vorm: 'lijst',
		schema: vraagSchema,
		veldUitPad: 'thema',
	},
	inwonersvragen: {
		pad: /^inwonersvragen\/(?<thema>[^/_][^/]*)\.yaml$/,
		waar: 'inwonersvragen/<thema>.yaml',
		vorm: 'lijst',
		schema: inwonersvraagSchema,
		veldUitPad: 'thema',
	},
	vraagIds: { pad: /^vraag-ids\.yaml$/, waar: 'vraag-ids.yaml', vorm: 'lijst', schema: vraagIdSchema },
	gemeenten: {
		pad: /^gemeenten\/(?<id>[^/_][^/]*)\/gemeente\.yaml$/,
		waar: 'gemeenten/<slug>/gemeente.yaml',
		vorm: 'blok',
		schema: gemeenteSchema,
	},
	leaVve: {
		pad: /^gemeenten\/(?<gemeente>[^/_][^/]*)\/lea-vve\/(?<jaar>\d{4})\.yaml$/,
		waar: 'gemeenten/<slug>/lea-vve/<jaar>.yaml',
		vorm: 'blok',
		schema: leaVveSchema,
		veldUitPad: 'gemeente',
	},
	dossier: {
		pad: /^gemeenten\/(?<gemeente>[^/_][^/]*)\/dossier\.yaml$/,
		waar: 'gemeenten/<slug>/dossier.yaml',
		vorm: 'lijst',
		schema: dossierSchema,
		veldUitPad: 'gemeente',
	},
	register: {
		pad: /^register\/gemeenten\.csv$/,
		waar: 'register/gemeenten.csv',
		vorm: 'csv',
		schema: registerRijSchema,
	},
	kolommen: { pad: /^register\/kolommen\.yaml$/, waar: 'register/kolommen.yaml', vorm: 'lijst', schema: kolomSchema },
	raadszetels: {
		pad: /^register\/raadszetels\.csv$/,
		waar: 'register/raadszetels.csv',
		vorm: 'csv',
		schema: raadszetelsSchema,
	},
	herindelingen: {
		pad: /^register\/herindelingen\.yaml$/,
		waar: 'register/herindelingen.yaml',
		vorm: 'lijst',
		schema: herindelingSchema,
	},
	raadsinformatie: {
		pad: /^register\/raadsinformatie\.csv$/,
		waar: 'register/raadsinformatie.csv',
		vorm: 'csv',
		schema: raadsinformatieSchema,
	},
	landelijk: {
		pad: /^landelijk\/(?<onderwerp>[^/_][^/]*)\.yaml$/,
		waar: 'landelijk/<onderwerp>.yaml',
		vorm: 'lijst',
		schema: cijferSchema,
		veldUitPad: 'onderwerp',
	},
	bronnen: {
		pad: /^bronnen\/(?<groep>[^/_][^/]*)\.yaml$/,
		waar: 'bronnen/<onderwerp>.yaml',
		vorm: 'lijst',
		schema: bronSchema,
	},
	wetten: { pad: /^wetten\.yaml$/, waar: 'wetten.yaml', vorm: 'lijst', schema: wetSchema },
	begrippen: { pad: /^begrippen\.yaml$/, waar: 'begrippen.yaml', vorm: 'lijst', schema: begripSchema },
	kalender: { pad: /^kalender\.yaml$/, waar: 'kalender.yaml', vorm: 'lijst', schema: kalenderSchema },
	vraagbaak: { pad: /^vraagbaak\.yaml$/, waar: 'vraagbaak.yaml', vorm: 'lijst', schema: vraagbaakSchema },
	instrumenten: { pad: /^instrumenten\.yaml$/, waar: 'instrumenten.yaml', vorm: 'lijst', schema: instrumentSchema },
	standpunten: { pad: /^standpunten\.yaml$/, waar: 'standpunten.yaml', vorm: 'lijst', schema: standpuntSchema },
	uitgave: { pad: /^(?<id>uitgave)\.yaml$/, waar: 'uitgave.yaml', vorm: 'blok', schema: uitgaveSchema },
	correcties: { pad: /^correcties\.yaml$/, waar: 'correcties.yaml', vorm: 'lijst', schema: correctieSchema },
	zoektaal: { pad: /^zoektaal\.yaml$/, waar: 'zoektaal.yaml', vorm: 'lijst', schema: zoektaalSchema },
} as const satisfies Record<string, ContentSoort>;
export type SoortNaam = keyof typeof CONTENT_SOORTEN;

/** The parsed data of one kind, by the name of the kind. */
export type Gegevens<Naam extends SoortNaam> = z.infer<(typeof CONTENT_SOORTEN)[Naam]['schema']>;

/** The example of a kind: named after its file, or after the folder when the file takes its name from an entry. */
export function findSjabloon(soort: SoortNaam): string {
	const { waar }: ContentSoort = CONTENT_SOORTEN[soort];
	const [bestand = '', map] = waar.split('/').toReversed();
	return `content/_sjablonen/${bestand.replace(/^<.*>/, map ?? '')}`;
}
