/** The site was built anew since this page was opened: its search and what it would fetch do not belong together. */
export class Verouderd extends Error {}
