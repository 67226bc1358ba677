import type { MdxOnderdeelNaam } from '../../../content/lezen/mdx/onderdelen.ts';
import Begrip from './Begrip.astro';
import Bron from './Bron.astro';
import Cijfer from './Cijfer.astro';
import LetOp from './LetOp.astro';
import Taak from './Taak.astro';
import Verloop from './Verloop.astro';

/** What authors may use in MDX; `content/lezen/mdx/onderdelen.ts` is the same list for the content check. */
export const mdxOnderdelen = { Begrip, Bron, Cijfer, LetOp, Taak, Verloop } satisfies Record<MdxOnderdeelNaam, unknown>;
