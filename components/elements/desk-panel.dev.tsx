import type { DeskNews } from '@/lib/views/desk-news';

type Props = { news: DeskNews; desk: string };

/** What is wrong with the files of a page, with place and remedy, over the end of its window. */
export function DeskPanel({ news: { problems, total }, desk }: Props) {
	const elsewhere = total - problems.length;
	return (
		<aside className="desk-panel" lang="en" dir="ltr" data-script="Latn" aria-label="Desk">
			<style>{styles}</style>
			{problems.length > 0 && (
				<details open={problems.some(({ severity }) => severity === 'error')}>
					<summary>{count(problems.length)} in the files of this page</summary>
					<ol>
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
				</details>
			)}
			<a href={desk}>{elsewhere > 0 ? `${count(elsewhere)} elsewhere: see the desk` : 'See the desk'}</a>
		</aside>
	);
}

function count(problems: number): string {
	return `${problems} problem${problems === 1 ? '' : 's'}`;
}

/** They come with the panel, and not with the styles of the site, which readers get. */
const styles = `
.desk-panel {
	position: fixed;
	inset-block-end: 0;
	inset-inline: 0;
	z-index: 4;
	max-block-size: 45vh;
	overflow-y: auto;
	padding: 0.6rem clamp(1rem, 4vw, 2.5rem);
	border-block-start: 2px solid var(--ink);
	background: var(--shade);
	color: var(--ink);
	font: 0.85rem/1.5 var(--label-font);
}
.desk-panel summary { font-weight: 700; cursor: pointer; }
.desk-panel li { padding-block: 0.6rem; border-block-end: 1px solid var(--rule); }
.desk-panel strong { margin-inline-end: 0.8em; text-transform: capitalize; }
.desk-panel [data-severity=error] strong { color: var(--accent); }
.desk-panel code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.desk-panel p + p { color: var(--quiet); }
.desk-panel a { display: inline-block; padding-block: 0.2rem; }
@media print { .desk-panel { display: none; } }
`;
