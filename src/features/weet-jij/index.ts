export { followBrowser, opslag, type Bewaard } from './opslag/opslag.ts';
