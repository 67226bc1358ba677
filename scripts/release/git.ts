import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface Commit {
	hash: string;
	/** Moment of the commit in seconds since 1970. */
	epoch: number;
}

const MEESTE_NAMEN = 5;

function runGit(root: string, ...args: string[]): string {
	try {
		return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
	} catch {
		throw new Error('Deze map is geen git-project, of git staat niet op deze computer. Een uitgave is van één commit.');
	}
}

/**
 * The commit that is checked out.
 *
 * @throws In one Dutch line when something in the folder is not in that commit.
 */
export function readSchoneCommit(root: string): Commit {
	const namen = runGit(root, 'status', '--porcelain')
		.split('\n')
		.filter(Boolean)
		.map((regel) => regel.slice(3));
	if (namen.length > 0) {
		const meer = namen.length > MEESTE_NAMEN ? ` en nog ${namen.length - MEESTE_NAMEN}` : '';
		throw new Error(
			`Er zijn wijzigingen die in geen commit zitten: ${namen.slice(0, MEESTE_NAMEN).join(', ')}${meer}. Leg ze vast of berg ze op (git stash): een uitgave is van één commit.`,
		);
	}
	const [hash = '', epoch = ''] = runGit(root, 'log', '-1', '--format=%H %ct').split(' ');
	return { hash, epoch: Number(epoch) };
}

/** Puts the files of the commit in a folder: no ignored file and nothing made before comes along. */
export function checkOut(root: string, map: string): void {
	runGit(root, '-c', 'core.autocrlf=false', 'checkout-index', '--all', `--prefix=${join(map, '/')}`);
}
