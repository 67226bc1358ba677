/** What a page shows more of to who chose a gemeente: fetched only then. */
import '../features/gemeenten/islands/antwoorden-teller.ts';
import '../features/raadsstukken/islands/raadsstukken.ts';
