import { sections } from '@/lib/config/site';
import { localeFacts, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import type { BoardFilter } from '@/lib/views/board';

type Props = {
	filter: BoardFilter;
	/** What texts can be asked for. */
	states: readonly string[];
};

/** Narrows the board: a form whose answer is an address, which can be kept and sent. */
export function BoardFilters({ filter, states }: Props) {
	const choices = {
		state: { label: 'Status', options: states.map((state) => ({ value: state, text: state })) },
		locale: {
			label: 'Language',
			options: locales.map((locale) => ({ value: locale, text: localeFacts(locale).endonym })),
		},
		section: { label: 'Section', options: sections.map((section) => ({ value: section, text: section })) },
	};
	return (
		<form method="get" className="desk-filters">
			{(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
				<label key={name}>
					{choices[name].label}
					<select name={name} defaultValue={filter[name] ?? ''}>
						<option value="">any</option>
						{choices[name].options.map(({ value, text }) => (
							<option key={value} value={value}>
								{text}
							</option>
						))}
					</select>
				</label>
			))}
			<label>
				Words
				<input type="search" name="text" defaultValue={filter.text ?? ''} />
			</label>
			<button type="submit">Show</button>
			<a href={addressOf('desk', {})}>Show all</a>
		</form>
	);
}
