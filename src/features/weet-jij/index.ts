export { opslag, type Bewaard } from './opslag/opslag.ts';
