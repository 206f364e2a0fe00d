import { ElementScript } from '@/components/elements/element-script';
import { ProblemList } from '@/components/elements/problem-list.dev';
import { ThemeSwitch } from '@/components/page/theme-switch';
import { Wordmark } from '@/components/page/wordmark';
import { site } from '@/lib/config/site';
import { summariseProblems } from '@/lib/problems/print';
import { addressOf } from '@/lib/routes/routes';
import type { Board } from '@/lib/views/board';
import { BoardFilters } from './board-filters.dev';
import { BoardTable } from './board-table.dev';

type Props = { board: Board; states: readonly string[] };

/** The desk: what there is in which language, what is stale or missing, what is wrong, and what comes out next. */
export function DeskPage({ board, states }: Props) {
	const { filter, rows, stories, problems, next } = board;
	return (
		<>
			<ElementScript name="theme" />
			<header className="masthead page-width desk-width">
				<div className="masthead-row">
					<a href={addressOf('languages', {})} className="desk-home">
						<Wordmark />
					</a>
					<ThemeSwitch />
				</div>
			</header>
			<main id="content" className="page-width desk-width desk">
				<h1 className="headline">The desk</h1>
				<p className="dateline">
					<span>
						{rows.length === stories ? stories : `${rows.length} of ${stories}`} {stories === 1 ? 'story' : 'stories'}
					</span>
					<span>{problems.length > 0 ? <a href="#problems">{summariseProblems(problems)}</a> : 'no problems'}</span>
					{next && (
						<span>
							next: {next.key}, {next.time} ({site.timeZone})
						</span>
					)}
				</p>
				<BoardFilters filter={filter} states={states} />
				{rows.length > 0 ? <BoardTable {...board} /> : <p className="empty">No story is like that.</p>}
				{problems.length > 0 && (
					<section aria-labelledby="problems">
						<h2 id="problems" className="rubric">
							Problems
						</h2>
						<ProblemList problems={problems} />
					</section>
				)}
			</main>
		</>
	);
}
