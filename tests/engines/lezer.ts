import { expect } from '@playwright/test';
import type { Driver } from './engine.ts';

/** Elements by role; enough for the journeys, and the same in every engine. */
const ROLLEN = {
	button: 'button, summary, [role=button]',
	heading: 'h1, h2, h3, h4',
	link: 'a[href]',
	option: '[role=option]',
	radio: 'input[type=radio]',
	textbox: 'textarea, input:not([type=radio], [type=checkbox])',
} as const;

export interface Doel {
	rol: keyof typeof ROLLEN;
	/** The whole accessible name or, with a star at the end, its beginning. */
	naam: string;
	/** Words of the list item, section or dialog that it stands in. */
	binnen?: string;
}

export interface Plek {
	x: number;
	y: number;
	tekst: string;
	waarde: string;
	gekozen: boolean;
	focus: boolean;
	/** Something else lies on top of it. */
	bedekt: boolean;
}

/** Runs in the page: the first element in sight that answers to the name, brought into the window. */
function findPlek(selector: string, naam: string, binnen: string | undefined): Plek | null {
	const plat = (tekst: string | null | undefined) => (tekst ?? '').replaceAll(/\s+/g, ' ').trim();
	const getNaam = (element: Element) => {
		const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
		const van = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		return plat(
			element.getAttribute('aria-label') ??
				[...van.map((id) => document.getElementById(id)), ...labels, ...(van.length + labels.length ? [] : [element])]
					.map((deel) => deel?.textContent)
					.join(' '),
		);
	};
	const past = (gevonden: string) => (naam.endsWith('*') ? gevonden.startsWith(naam.slice(0, -1)) : gevonden === naam);
	const isBinnen = (kandidaat: Element | null): boolean => {
		const groep = kandidaat?.closest('li, section, fieldset, dialog');
		return groep ? plat(groep.textContent).includes(binnen ?? '') || isBinnen(groep.parentElement) : false;
	};
	const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
		(kandidaat) =>
			kandidaat.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
			past(getNaam(kandidaat)) &&
			(!binnen || isBinnen(kandidaat)),
	);
	if (!element) return null;
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { left, top, width, height } = element.getBoundingClientRect();
	const [x, y] = [left + Math.min(width / 2, 40), top + height / 2];
	const boven = document.elementFromPoint(x, y);
	return {
		x,
		y,
		tekst: plat(element.textContent),
		waarde: 'value' in element ? String(element.value) : '',
		gekozen: 'checked' in element && element.checked === true,
		focus: document.activeElement === element,
		bedekt: boven?.closest(selector) !== element && boven?.closest('label')?.contains(element) !== true,
	};
}

/** A reader at one tab: finds things by role and Dutch name, and waits for them as a reader would. */
export class Lezer {
	constructor(
		readonly driver: Driver,
		private readonly site: string,
	) {}

	goto(adres: string): Promise<void> {
		return this.driver.goto(this.site + adres);
	}

	/** Goes back and waits until the address is another one: the page comes from the network, from memory or was never left. */
	async back(): Promise<void> {
		const vandaan = await this.driver.evaluate(() => location.href);
		await this.driver.evaluate(() => void setTimeout(() => history.back()));
		await expect.poll(() => this.driver.evaluate(() => location.href)).not.toBe(vandaan);
	}

	/** Not through the driver: Firefox never says that it is done on a page that came from memory. */
	async reload(): Promise<void> {
		await this.driver.evaluate(() => {
			document.documentElement.dataset['verlaten'] = 'ja';
			setTimeout(() => location.reload());
		});
		const isWeg = () => document.querySelector('html')?.dataset['verlaten'] !== 'ja';
		await expect.poll(() => this.driver.evaluate(isWeg)).toBe(true);
	}

	find({ rol, naam, binnen }: Doel): Promise<Plek | null> {
		return this.driver.evaluate(findPlek, ROLLEN[rol], naam, binnen);
	}

	/** Waits for the element, uncovered and no longer moving, and clicks it. */
	async click(doel: Doel): Promise<void> {
		let vorige: Plek | null = null;
		const isStil = async () => {
			const plek = await this.find(doel);
			const stil = plek?.bedekt === false && plek.x === vorige?.x && plek.y === vorige.y;
			vorige = plek;
			return stil;
		};
		await expect.poll(isStil, { message: `klikken op ${doel.rol} “${doel.naam}”`, intervals: [50] }).toBe(true);
		const { x, y } = vorige as unknown as Plek;
		await this.driver.clickAt(x, y);
	}

	async fill(doel: Doel, tekst: string): Promise<void> {
		await this.click(doel);
		await this.expectPlek(doel, { focus: true });
		await this.driver.type(tekst);
	}

	/** Waits until the element stands there like that. */
	async expectPlek(doel: Doel, stand: Partial<Plek> = {}): Promise<void> {
		await expect
			.poll(() => this.find(doel), { message: `${doel.rol} “${doel.naam}”` })
			.toEqual(expect.objectContaining(stand));
	}

	/** Waits until a status line says this. */
	async expectStatus(woorden: string): Promise<void> {
		const readStatus = () =>
			this.driver.evaluate(() =>
				[...document.querySelectorAll('[role=status]')].map((plek) => plek.textContent.trim()).join('\n'),
			);
		await expect.poll(readStatus).toContain(woorden);
	}

	async expectAdres(adres: string): Promise<void> {
		await expect.poll(() => this.driver.evaluate(() => location.pathname + location.search)).toBe(adres);
	}

	/** Waits until the reader can see these words. */
	async expectTekst(woorden: string): Promise<void> {
		const readTekst = () =>
			this.driver.evaluate(() => document.querySelector('body')?.innerText.replaceAll(/\s+/g, ' ') ?? '');
		await expect.poll(readTekst).toContain(woorden);
	}
}
