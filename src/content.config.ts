import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentLoader } from './content/lezen/loader.ts';
import { CONTENT_SOORTEN } from './content/lezen/soorten.ts';

const {
	themas,
	praktijk,
	taken,
	vragen,
	inwonersvragen,
	vraagIds,
	gemeenten,
	leaVve,
	dossier,
	register,
	kolommen,
	raadszetels,
	herindelingen,
	raadsinformatie,
	landelijk,
	bronnen,
	wetten,
	begrippen,
	kalender,
	vraagbaak,
	instrumenten,
	standpunten,
	uitgave,
	correcties,
} = CONTENT_SOORTEN;

/** MDX is read by Astro itself, because it also renders it. */
const mdxIn = (map: string) => glob({ base: `./content/${map}`, pattern: '[^_]*.mdx' });

/** Wiring only: where content lies is in content/lezen/soorten.ts, what it must carry in schemas/. */
export const collections = {
	themas: defineCollection({ loader: mdxIn('themas'), schema: themas.schema }),
	praktijk: defineCollection({ loader: mdxIn('praktijk'), schema: praktijk.schema }),
	taken: defineCollection({ loader: contentLoader('taken'), schema: taken.schema }),
	vragen: defineCollection({ loader: contentLoader('vragen'), schema: vragen.schema }),
	inwonersvragen: defineCollection({ loader: contentLoader('inwonersvragen'), schema: inwonersvragen.schema }),
	vraagIds: defineCollection({ loader: contentLoader('vraagIds'), schema: vraagIds.schema }),
	gemeenten: defineCollection({ loader: contentLoader('gemeenten'), schema: gemeenten.schema }),
	leaVve: defineCollection({ loader: contentLoader('leaVve'), schema: leaVve.schema }),
	dossier: defineCollection({ loader: contentLoader('dossier'), schema: dossier.schema }),
	register: defineCollection({ loader: contentLoader('register'), schema: register.schema }),
	kolommen: defineCollection({ loader: contentLoader('kolommen'), schema: kolommen.schema }),
	raadszetels: defineCollection({ loader: contentLoader('raadszetels'), schema: raadszetels.schema }),
	herindelingen: defineCollection({ loader: contentLoader('herindelingen'), schema: herindelingen.schema }),
	raadsinformatie: defineCollection({
		loader: contentLoader('raadsinformatie'),
		schema: raadsinformatie.schema,
	}),
	landelijk: defineCollection({ loader: contentLoader('landelijk'), schema: landelijk.schema }),
	bronnen: defineCollection({ loader: contentLoader('bronnen'), schema: bronnen.schema }),
	wetten: defineCollection({ loader: contentLoader('wetten'), schema: wetten.schema }),
	begrippen: defineCollection({ loader: contentLoader('begrippen'), schema: begrippen.schema }),
	kalender: defineCollection({ loader: contentLoader('kalender'), schema: kalender.schema }),
	vraagbaak: defineCollection({ loader: contentLoader('vraagbaak'), schema: vraagbaak.schema }),
	instrumenten: defineCollection({ loader: contentLoader('instrumenten'), schema: instrumenten.schema }),
	standpunten: defineCollection({ loader: contentLoader('standpunten'), schema: standpunten.schema }),
	uitgave: defineCollection({ loader: contentLoader('uitgave'), schema: uitgave.schema }),
	correcties: defineCollection({ loader: contentLoader('correcties'), schema: correcties.schema }),
};
