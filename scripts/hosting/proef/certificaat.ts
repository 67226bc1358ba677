import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NAAM } from './program.ts';

/** A certificate that nobody trusts unless told to. */
export function createCertificaat(map: string): { certificaat: string; sleutel: string } {
	const [certificaat, sleutel] = [join(map, 'certificaat.pem'), join(map, 'sleutel.pem')];
	const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
	const files = ['-subj', `/CN=${NAAM}`, '-keyout', sleutel, '-out', certificaat];
	execFileSync('openssl', ['req', '-x509', ...kind, ...files], { stdio: 'ignore' });
	return { certificaat, sleutel };
}
