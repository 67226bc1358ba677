/** A fact as it stands on the screen and on paper: its name and the text. */
export type Feit = readonly [naam: string, tekst: string];

export const keepGevuld = (feiten: readonly Feit[]): Feit[] => feiten.filter(([, tekst]) => tekst !== '');
