import { expect, test } from 'vitest';
import { lijktVraag, readVraagvorm } from './vraagvorm.ts';

test.each([
	['Wat is een thuiszitter?', 'thuiszitter'],
	['Waar staat RMC voor?', 'rmc'],
	['LEA, wat is dat?', 'lea'],
	['Wat bedoelen ze met opheffingsnorm?', 'opheffingsnorm'],
	['Wat houdt passend onderwijs in?', 'passend onderwijs'],
	['Waar is OOGO de afkorting van?', 'oogo'],
])('%s asks what a word means', (vraag, onderwerp) => {
	expect(readVraagvorm(vraag)).toEqual({ vorm: 'betekenis', onderwerp });
});

test.each([
	['Wie stelt de verordening vast?', 'wie'],
	['Wie bepaalt hoeveel geld er is?', 'wie'],
	['Boete gekregen, wie bepaalt dat?', 'wie'],
	['Mag de raad dat?', 'mag'],
	['Wanneer is de teldatum?', 'wanneer'],
	['Tot welke leeftijd geldt de leerplicht?', 'maat'],
	['Binnen hoeveel weken moet de school beslissen?', 'maat'],
	['hoeveel basisscholen heeft Ede', 'hoeveel'],
	['Wat geeft mijn gemeente uit aan schoolgebouwen?', 'hoeveel'],
	['wat begroot Ede voor onderwijsbeleid', 'hoeveel'],
	['het busje is weer te laat', 'zegt'],
])('%s asks for an answer of its own kind', (vraag, vorm) => {
	expect(readVraagvorm(vraag)?.vorm).toBe(vorm);
});

test.each([
	'Wie benoemt de leerplichtambtenaar en hoeveel basisscholen heeft Zwolle?',
	'Mag dat? En wie betaalt het?',
	'wie betaalt het schooldak en wat is een thuiszitter',
])('%s is two questions and gets no answer', (vraag) => {
	expect(readVraagvorm(vraag)).toBeUndefined();
});

test.each([
	['leerlingenvervoer', false],
	['taxi naar school', false],
	['wie gaat over vervoer', true],
	['de taxi van mijn zoon is te laat', true],
])('%s may have an answer: %s', (vraag, kan) => {
	expect(lijktVraag(vraag)).toBe(kan);
});
