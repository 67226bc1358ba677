import { join } from 'node:path';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import type { IViolation } from 'dependency-cruiser';
import { HUISREGELS } from './regels.ts';
import { writeSchaduw } from './schaduw.ts';

const zonderSchaduw = (pad: string) => pad.replace(/\.astro\.ts$/, '.astro');

/** "a.ts -> b.ts: rule: what to do", with the whole way round for a circle. */
function formatOvertreding({ from, to, rule, cycle }: IViolation): string {
	const weg = cycle ? cycle.map(({ name }) => zonderSchaduw(name)).join(' -> ') : zonderSchaduw(to);
	const uitleg = HUISREGELS.forbidden?.find(({ name }) => name === rule.name)?.comment ?? '';
	return `${zonderSchaduw(from)} -> ${weg}\n  ${rule.name}: ${uitleg}`;
}

/**
 * Every import that breaks a rule of the house, as lines for the reader.
 *
 * @param root Absolute path of the project.
 * @throws {Error} When dependency-cruiser cannot read the code.
 */
export async function listOvertredingen(root: string): Promise<string[]> {
	const map = join(root, 'node_modules/.cache/huis');
	await writeSchaduw(root, map);
	const { output }: IReporterOutput = await cruise(['src', 'scripts', 'tests'], {
		baseDir: map,
		validate: true,
		ruleSet: HUISREGELS,
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '[.]css$|[?]url$' },
		preserveSymlinks: true,
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
	});
	if (typeof output === 'string') throw new Error(output);
	return output.summary.violations.map(formatOvertreding).toSorted();
}
