export { describeWanneer } from './regels/toezegging.ts';
