import { expect, test } from 'vitest';
import { nameVergadering } from './vergadering.ts';

test('a meeting without a name is called after its day', () => {
	expect(nameVergadering({ naam: ' Commissie ', datum: '2027-01-12' })).toBe('Commissie');
	expect(nameVergadering({ naam: ' ', datum: '2027-01-12' })).toBe('Vergadering op 12 januari 2027');
	expect(nameVergadering({ naam: '', datum: 'ooit' })).toBe('Vergadering zonder naam');
});
