import { formatTiende } from './klein-aantal/aantal.ts';

const HEEL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** "€ 78"; the space does not break. */
export const formatEuro = (euro: number) => `€\u00a0${HEEL.format(euro)}`;

/** An amount in thousands as people say it: "€ 13,0 miljoen", and under a million in euros. */
export const formatDuizenden = (duizenden: number) =>
	duizenden < 1000 ? formatEuro(duizenden * 1000) : `€\u00a0${formatTiende(duizenden / 1000)}\u00a0miljoen`;
