/** The search itself, for islands of other features that are loaded later themselves. */
export { prepare, search } from './venster/motor.ts';
