import type { DeskNews } from '@/lib/views/desk-news';
import { ProblemList } from './problem-list.dev';

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
					<ProblemList problems={problems} />
				</details>
			)}
			<a href={desk}>
				{elsewhere > 0 && `${count(elsewhere)}${problems.length > 0 ? ' elsewhere' : ''}: `}see the desk
			</a>
		</aside>
	);
}

function count(problems: number): string {
	return `${problems} problem${problems === 1 ? '' : 's'}`;
}

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
.desk-panel > a { display: inline-block; padding-block: 0.2rem; }
@media print { .desk-panel { display: none; } }
`;
