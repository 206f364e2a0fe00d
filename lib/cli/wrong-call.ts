import { ProblemsError, problemIn } from '@/lib/problems/problem';

/** What a command throws when it was called in a way that makes no sense. */
export function wrongCall(reason: string, remedy: string): ProblemsError {
	return new ProblemsError([problemIn('command line', { line: 1, column: 1, reason, remedy })]);
}

/** The value, if it is one of those known. @throws {ProblemsError} naming them, if it is not. */
export function oneOf<Known extends string>(name: string, value: string, known: readonly Known[]): Known {
	const found = known.find((candidate) => candidate === value);
	if (found === undefined) throw wrongCall(`there is no ${name} "${value}"`, `use one of ${known.join(', ')}`);
	return found;
}
