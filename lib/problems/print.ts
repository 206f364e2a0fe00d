import type { Problem } from './problem';

export const problemFormats = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

const formatters = {
	text: (problems) => problems.map(formatLine).join('\n'),
	json: (problems) => JSON.stringify(problems, null, 2),
	github: (problems) => problems.map(formatAnnotation).join('\n'),
} satisfies Record<ProblemFormat, (problems: readonly Problem[]) => string>;

/** Prints problems ordered by place; the text of no problems is empty, except as JSON, where it is `[]`. */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
	return formatters[format](problems.toSorted(byPlace));
}

/** “2 errors, 1 warning”, or “no problems”. */
export function summariseProblems(problems: readonly Problem[]): string {
	const count = (severity: Problem['severity']) => {
		const { length } = problems.filter((problem) => problem.severity === severity);
		return length === 0 ? [] : [`${length} ${severity}${length === 1 ? '' : 's'}`];
	};
	return [...count('error'), ...count('warning')].join(', ') || 'no problems';
}

/** Orders problems by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

function formatLine({ severity, file, line, column, reason, remedy }: Problem): string {
	const mark = severity === 'warning' ? 'warning: ' : '';
	return `${file}:${line}:${column}  ${mark}${reason}; ${remedy}`;
}

/** A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function formatAnnotation({ severity, file, line, column, reason, remedy }: Problem): string {
	const message = escapeData(`${reason}; ${remedy}`);
	return `::${severity} file=${escapeProperty(file)},line=${line},col=${column}::${message}`;
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
