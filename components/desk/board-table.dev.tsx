import { localeFacts } from '@/lib/i18n/locales';
import type { Board, BoardCell } from '@/lib/views/board';

type Props = Pick<Board, 'columns' | 'rows' | 'totals'>;

/** The stories and the languages, each text with its state in colour and in words. */
export function BoardTable({ columns, rows, totals }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
		<section className="desk-box" aria-label="Stories and languages" tabIndex={0}>
			<table className="desk-table">
				<thead>
					<tr>
						<th scope="col">Story</th>
						{columns.map((locale) => (
							<th key={locale} scope="col" lang={localeFacts(locale).tag}>
								{localeFacts(locale).endonym}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, title, folder, problems, cells }) => (
						<tr key={key}>
							<th scope="row">
								<span className="desk-title">{title ?? key}</span>
								<code>{folder}</code>
								{problems > 0 && (
									<span className="desk-problems">
										{problems} problem{problems === 1 ? '' : 's'}
									</span>
								)}
							</th>
							{cells.map((cell) => (
								<td key={cell.locale}>
									<Cell {...cell} />
								</td>
							))}
						</tr>
					))}
				</tbody>
				<tfoot>
					{totals.map(({ status, counts }) => (
						<tr key={status}>
							<th scope="row">
								<span className="desk-state" data-state={status}>
									{status}
								</span>
							</th>
							{counts.map((count, index) => (
								<td key={columns[index]}>{count || '–'}</td>
							))}
						</tr>
					))}
				</tfoot>
			</table>
		</section>
	);
}

function Cell({ status, hidden, changes, address, file }: BoardCell) {
	const words = changes.length > 0 ? `${status}, ${changes.length} change${changes.length === 1 ? '' : 's'}` : status;
	return (
		<>
			<span className="desk-state" data-state={status} title={changes.join('\n') || undefined}>
				{address ? <a href={address}>{words}</a> : words}
			</span>
			{hidden && (
				<span className="desk-state" data-state={hidden}>
					{hidden}
				</span>
			)}
			<code>{file}</code>
		</>
	);
}
