import type { Problem } from '@/lib/problems/problem';

type Props = { problems: readonly Problem[] };

/** Problems with place and remedy, as the desk shows them. */
export function ProblemList({ problems }: Props) {
	return (
		<ol className="problem-list">
			<style>{styles}</style>
			{problems.map(({ severity, file, line, column, reason, remedy }) => (
				<li key={`${file}:${line}:${column} ${reason}`} data-severity={severity}>
					<strong>{severity}</strong>
					<code>
						{file}:{line}:{column}
					</code>
					<p>{reason}</p>
					<p>{remedy}</p>
				</li>
			))}
		</ol>
	);
}

/** They come with the list, and not with the styles of the site, which readers get. */
const styles = `
.problem-list { font: 0.85rem/1.5 var(--label-font); overflow-wrap: anywhere; }
.problem-list li { padding-block: 0.6rem; border-block-end: 1px solid var(--rule); }
.problem-list strong { margin-inline-end: 0.8em; text-transform: capitalize; }
.problem-list [data-severity=error] strong { color: var(--accent); }
.problem-list code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.problem-list p + p { color: var(--quiet); }
`;
