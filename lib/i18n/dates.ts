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

/** A moment as the newsroom's clocks show it, for the terminal: `2026-11-30 09:00`. */
export function newsroomTime(moment: Date): string {
	// The Swedish form is ISO's, with a space.
	return moment.toLocaleString('sv', { timeZone: site.timeZone, dateStyle: 'short', timeStyle: 'short' });
}

/** The moment that a date of the front matter means: a day without a time begins at midnight in the newsroom's zone. */
export function instantOf(date: string): Date {
	return new Date(date.includes('T') ? date : `${date}T00:00:00${site.utcOffset}`);
}

/** The day of a moment in the newsroom's zone, as an ISO date. */
export function dayOf(moment: Date): string {
	const parts = new Intl.DateTimeFormat('en', {
		...{ timeZone: site.timeZone, calendar: 'gregory', numberingSystem: 'latn' },
		...{ year: 'numeric', month: '2-digit', day: '2-digit' },
	}).formatToParts(moment);
	return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-');
}
