/** How an author may use one component. */
interface MdxOnderdeel {
	/** Attributes that must be there. */
	verplicht: readonly string[];
	/** Attributes that may be there. */
	vrij: readonly string[];
	/** Whether text stands between the opening and the closing tag. */
	metTekst: boolean;
	/** Kind of content its `id` names. */
	verwijstNaar?: 'taken' | 'begrippen' | 'bronnen' | 'landelijk';
	voorbeeld: string;
}

/** The components of MDX texts: the content check allows these, the pages pass exactly these to the text. */
export const MDX_ONDERDELEN = {
	Taak: {
		verplicht: ['id'],
		vrij: [],
		metTekst: false,
		verwijstNaar: 'taken',
		voorbeeld: '<Taak id="lea-overleg-jaarlijks" />',
	},
	Begrip: {
		verplicht: ['id'],
		vrij: [],
		metTekst: true,
		verwijstNaar: 'begrippen',
		voorbeeld: '<Begrip id="lea">de agenda</Begrip>',
	},
	/** Only inside a note at the end of the text. */
	Bron: {
		verplicht: ['id'],
		vrij: ['plaats'],
		metTekst: false,
		verwijstNaar: 'bronnen',
		voorbeeld: '<Bron id="handreiking-2021" plaats="paragraaf 3" />',
	},
	Cijfer: {
		verplicht: ['id'],
		vrij: [],
		metTekst: false,
		verwijstNaar: 'landelijk',
		voorbeeld: '<Cijfer id="bereik-vve-2022" />',
	},
	/** How a figure moved over the years, as a line. */
	Verloop: {
		verplicht: ['id'],
		vrij: [],
		metTekst: false,
		verwijstNaar: 'landelijk',
		voorbeeld: '<Verloop id="absoluut-verzuim-2021-2022" />',
	},
	LetOp: { verplicht: [], vrij: [], metTekst: true, voorbeeld: '<LetOp>De wet verandert.</LetOp>' },
} as const satisfies Record<string, MdxOnderdeel>;
export type MdxOnderdeelNaam = keyof typeof MDX_ONDERDELEN;
