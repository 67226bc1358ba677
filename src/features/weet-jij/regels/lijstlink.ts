/** What stands in an address before a list. */
export const BEGIN = '#lijst=';

/** Whether the part of an address from the `#` on was meant to be a list: only then is the code that reads it fetched. */
export const isLijstlink = (fragment: string): boolean => fragment.startsWith(BEGIN);
