import { formatSlug } from '../../../shared/slug.ts';

/** A name that every system takes, after the title: "motie-over-leerplicht.docx". */
export const nameBestand = (titel: string): string =>
	`${formatSlug(titel).slice(0, 60).replace(/-+$/, '') || 'ontwerp'}.docx`;
