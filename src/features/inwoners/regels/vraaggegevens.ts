import type { Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';

/** What residents say, with the answer, as search engines read it (schema.org FAQPage). */
export const describeVragen = (vragen: readonly Pick<Inwonersvraag, 'zegt' | 'antwoord'>[]) => ({
	'@type': 'FAQPage',
	inLanguage: 'nl',
	mainEntity: vragen.map(({ zegt, antwoord }) => ({
		'@type': 'Question',
		name: zegt,
		acceptedAnswer: { '@type': 'Answer', text: antwoord },
	})),
});
