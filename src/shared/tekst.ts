/** Lower case without accents: "Súdwest-Fryslân" and "sudwest-fryslan" are one name. */
export const foldTekst = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
