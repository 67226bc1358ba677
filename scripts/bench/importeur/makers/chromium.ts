import type { Browser } from '@playwright/test';
import type { Stijl } from '../stijl.ts';
import type { Stuk } from '../stuk.ts';
import { createHtml } from './html.ts';

const REGELHOOGTE = 24;

/** A PDF as a browser prints a web page. */
export async function createMetChromium(browser: Browser, stuk: Stuk, stijl: Stijl): Promise<Uint8Array> {
	const pagina = await browser.newPage();
	try {
		await pagina.setContent(createHtml(stuk, stijl));
		const [voor = '', achter = ''] = stijl.voettekst.split('#');
		const nummer = (tekst: string) => tekst.replace('%', '<span class="totalPages"></span>');
		const voet = stijl.voettekst.includes('#')
			? `${voor}<span class="pageNumber"></span>${nummer(achter)}`
			: stijl.voettekst;
		const bytes = await pagina.pdf({
			width: '793px',
			height: `${stijl.regelsPerBladzij * REGELHOOGTE}px`,
			margin: { top: '66px', bottom: '66px', left: '60px', right: '53px' },
			displayHeaderFooter: true,
			headerTemplate: `<div style="font-size:8pt;margin-left:45pt">${stijl.koptekst}</div>`,
			footerTemplate: `<div style="font-size:8pt;margin-left:250pt">${voet}</div>`,
		});
		return new Uint8Array(bytes);
	} finally {
		await pagina.close();
	}
}
