/** "€ 78"; the space does not break. */
export const formatEuro = (euro: number) => `€\u00a0${euro.toLocaleString('nl-NL', { maximumFractionDigits: 0 })}`;

/** An amount in thousands as people say it: "€ 13,0 miljoen", and under a million in euros. */
export const formatDuizenden = (duizenden: number) =>
	duizenden < 1000
		? formatEuro(duizenden * 1000)
		: `€\u00a0${(duizenden / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0miljoen`;
