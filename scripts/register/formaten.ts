import { CBS_INWONERS, CBS_OVERIG } from './cbs.ts';
import { DUO } from './duo.ts';
import { GEWEIGERD } from './geweigerd.ts';
import { OVERIG } from './overig.ts';
import type { Formaat } from './formaat.ts';

/**
 * Every file the importer knows. Names of columns were read in stored public copies of these files or in programmes
 * that read them; docs/besluiten/0009-register-en-herindeling.md says which were not.
 */
export const FORMATEN: readonly Formaat[] = [...CBS_INWONERS, ...CBS_OVERIG, ...DUO, ...OVERIG, ...GEWEIGERD];
