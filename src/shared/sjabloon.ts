/**
 * What goes into a place of a template: a text, a block with places of its own, or a list of either, for which the place
 * is repeated. Without it the place is left out.
 */
type Vulling = string | undefined | Blok | readonly (string | Blok)[];

/** By name of the place; `=` is the text a block begins with, `@href` its attribute `href`. */
export type Blok = { readonly [plek: string]: Vulling };

/** The places of a block itself, not those within another place. */
function listPlekken(houder: Element | DocumentFragment): HTMLElement[] {
	const eigen = houder instanceof Element && houder.matches('[data-plek]') ? houder : null;
	return [...houder.querySelectorAll<HTMLElement>('[data-plek]')].filter(
		(plek) => (plek.parentElement?.closest('[data-plek]') ?? null) === eigen,
	);
}

function setTekst(element: Element, tekst: string) {
	if (element.firstChild?.nodeType === Node.TEXT_NODE) element.firstChild.nodeValue = tekst;
	else element.prepend(tekst);
}

function fill<Houder extends Element | DocumentFragment>(houder: Houder, blok: Blok): Houder {
	for (const plek of listPlekken(houder)) {
		const vullingen = [blok[plek.getAttribute('data-plek') ?? '']].flat();
		plek.replaceWith(
			...vullingen.flatMap((vulling) =>
				vulling === undefined
					? []
					: fill(plek.cloneNode(true) as Element, typeof vulling === 'string' ? { '=': vulling } : vulling),
			),
		);
	}
	if (houder instanceof Element)
		for (const [naam, vulling] of Object.entries(blok)) {
			if (typeof vulling !== 'string') continue;
			if (naam === '=') setTekst(houder, vulling);
			else if (naam.startsWith('@')) houder.setAttribute(naam.slice(1), vulling);
		}
	return houder;
}

/** A copy of what the server drew in a `<template>`, with each `data-plek` filled in: what both draw is drawn once. */
export const fillSjabloon = (sjabloon: HTMLTemplateElement, blok: Blok): DocumentFragment =>
	fill(document.importNode(sjabloon.content, true), blok);
