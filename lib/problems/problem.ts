/**
 * Something that somebody has to mend: where it is, what is wrong, and what to do about it.
 * Reason and remedy are clauses without a full stop; printed, they are joined as `reason; remedy`.
 */
export type Problem = {
	severity: 'error' | 'warning';
	/** Relative to the folder that the command was started in. */
	file: string;
	/** Both count from 1; columns count UTF-16 code units. A problem of a whole file stands at 1:1. */
	line: number;
	column: number;
	reason: string;
	remedy: string;
};

/** A position in a text; both count from 1. */
export type Place = Pick<Problem, 'line' | 'column'>;

/** A problem found by a step that does not know which file it is looking at. */
export type Finding = Place & { reason: string; remedy: string; severity?: Problem['severity'] };

/** Names the file that a finding is about; findings are errors unless they say otherwise. */
export function problemIn(file: string, { line, column, reason, remedy, severity }: Finding): Problem {
	return { severity: severity ?? 'error', file, line, column, reason, remedy };
}

/** Thrown where work cannot go on; carries every problem found up to then. */
export class ProblemsError extends Error {
	constructor(readonly problems: readonly Problem[]) {
		super(problems.map((problem) => `${problem.file}: ${problem.reason}; ${problem.remedy}`).join('\n'));
		this.name = 'ProblemsError';
	}
}
