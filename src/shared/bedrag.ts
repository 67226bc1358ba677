/** Keeps the sign of an amount and its number on one line: authors type a plain space, also in YAML. */
export const keepBedragHeel = (tekst: string): string => tekst.replace(/€ (?=\d)/g, '€\u00a0');
