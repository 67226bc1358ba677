/** As many statements as stand on one sheet. */
export const MEESTE_FEITEN = 5;
