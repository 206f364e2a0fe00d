import { plain } from './digits';

type Name = { name: string; value: number; isShort: boolean };

/** Names of the months, 1–12, and of the weekdays, 0–6 from Sunday, in all the forms that CLDR has. */
export function calendarNames(tag: string): { months: Name[]; weekdays: Name[] } {
	const locale = `${tag}-u-ca-gregory-nu-latn`;
	const partOf = (options: Intl.DateTimeFormatOptions, type: string, date: Date) =>
		plain(
			new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
				.formatToParts(date)
				.find((part) => part.type === type)?.value ?? '',
		).replace(/\.$/, '');
	const months = (['long', 'short'] as const).flatMap((month) =>
		[{ month }, { month, day: 'numeric' as const }].flatMap((options) =>
			Array.from({ length: 12 }, (_, index): Name => {
				const name = partOf(options, 'month', new Date(Date.UTC(2023, index, 1)));
				return { name, value: index + 1, isShort: month === 'short' };
			}),
		),
	);
	const weekdays = Array.from({ length: 7 }, (_, value): Name => {
		const name = partOf({ weekday: 'long' }, 'weekday', new Date(Date.UTC(2023, 0, 1 + value)));
		return { name, value, isShort: false };
	});
	return { months: months.filter(({ name }) => name.length > 2 && !/\d/.test(name)), weekdays };
}
