/** Lower case without accents: "Súdwest-Fryslân" and "sudwest-fryslan" are one name. */
export const foldTekst = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const capitalise = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
