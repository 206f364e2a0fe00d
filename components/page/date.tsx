import { useFormatter } from 'next-intl';
import { instantOf } from '@/lib/i18n/dates';

type Props = {
	/** ISO date, or date-time with its offset. */
	date: string;
};

/** Prints a date in the language of the page. No other component does. */
export function DateText({ date }: Props) {
	const format = useFormatter();
	return <time dateTime={date}>{format.dateTime(instantOf(date), 'day')}</time>;
}
