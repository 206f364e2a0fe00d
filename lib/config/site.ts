/** The facts of this publication that are the same on every page. */

/** The sections a story can stand in, in the order in which pages list them. */
export const sections = ['news', 'policy', 'business', 'people', 'guides', 'city-life'] as const;
export type Section = (typeof sections)[number];

/** What stories can be about. Each has a name and a line of introduction in every language, in `messages/`. */
export const topics = [
	'hongqiao',
	'work-permits',
	'talent',
	'schools',
	'residence',
	'visas',
	'transport',
	'trade',
	'daily-life',
] as const;
export type Topic = (typeof topics)[number];

/** Series that stories can be part of. Each has a name in every language, in `messages/`. */
export const seriesIds = ['hongqiao-file', 'settling-in'] as const;
export type SeriesId = (typeof seriesIds)[number];

/** Pages beside the news, each at a fixed route in every language: `content/pages/<name>/<locale>.md`. */
export const fixedPages = ['about', 'privacy'] as const;
export type FixedPageName = (typeof fixedPages)[number];

export const site = {
	name: 'Tongwen',
	nativeName: '同文',
	/** The time zone of the newsroom: dates are read and printed in it. */
	timeZone: 'Asia/Shanghai',
	/** The UTC offset of that zone, which has had no summer time since 1991. */
	utcOffset: '+08:00',
	/** An address for letters, shown in the footer. */
	contact: undefined,
	/** Filing numbers that a site in mainland China shows in its footer: of the ministry (ICP), and of the police. */
	icp: undefined,
	police: undefined,
} satisfies SiteFacts as SiteFacts;

type SiteFacts = {
	name: string;
	nativeName: string;
	timeZone: string;
	utcOffset: string;
	contact: string | undefined;
	icp: string | undefined;
	police: string | undefined;
};
