import { formatProblems } from '@/lib/problems/print';
import { ProblemsError } from '@/lib/problems/problem';

/** Runs a command: problems are printed as such, anything else is a defect of ours and shows where it arose. */
export async function run(command: () => Promise<void> | void): Promise<void> {
	try {
		await command();
	} catch (error) {
		console.error(explain(error));
		process.exitCode = 1;
	}
}

function explain(error: unknown): unknown {
	if (error instanceof ProblemsError) return formatProblems(error.problems, 'text');
	const isWrongCall = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
	return isWrongCall ? error.message : error;
}
