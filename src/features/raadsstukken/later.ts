/** For islands of other features that are loaded later themselves. */
export { getMijnRaad } from './islands/mijn-raad.ts';
