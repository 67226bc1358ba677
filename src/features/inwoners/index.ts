/** What residents say to a raadslid, for other features: who is next to act. */
export { AAN_ZET_NAMEN, findOrgaan } from './regels/aan-zet.ts';
