export { followBrowser, opslag, type Bewaard } from './opslag/opslag.ts';
export { joinTeksten } from './regels/antwoorden.ts';
