import { expect, test } from 'vitest';
import { formatKopregels } from './kopregels.ts';

test('every part has sheets of its own, with its title and the edition in the margin', () => {
	const css = formatKopregels([{ id: 'leerplicht', titel: 'Leerplicht "en" verzuim' }], 'Het boek', 'raad.example');
	expect(css).toContain('#leerplicht { page: boek-leerplicht; }');
	expect(css).toContain('@page boek-leerplicht {');
	expect(css).toContain('@top-right { content: "Leerplicht \\"en\\" verzuim"; ');
	expect(css).toContain('@top-left { content: "Het boek"; ');
	expect(css).toContain('@bottom-left { content: "raad.example"; ');
});
