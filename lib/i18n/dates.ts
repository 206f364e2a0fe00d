import { site } from '@/lib/config/site';

const form = /^(?<day>\d{4}-\d{2}-\d{2})(?<time>T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;

/** Whether a text is an ISO date, or a date-time with its offset, that the calendar knows. */
export function isIsoDate(text: string): boolean {
	const match = form.exec(text);
	if (!match?.groups) return false;
	const midnight = new Date(`${match.groups.day}T00:00:00Z`);
	const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(match.groups.day as string);
	return exists && !Number.isNaN(instantOf(text).getTime());
}

/** The moment that a date of the front matter means: a day without a time begins at midnight in the newsroom's zone. */
export function instantOf(date: string): Date {
	return new Date(date.includes('T') ? date : `${date}T00:00:00${site.utcOffset}`);
}
