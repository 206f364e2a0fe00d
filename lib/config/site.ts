/** The facts of this publication that are the same on every page. */

/** The sections a story can stand in, in the order in which pages list them. */
export const sections = ['news', 'policy', 'business', 'people', 'guides', 'city-life'] as const;
export type Section = (typeof sections)[number];

/** Pages beside the news, each at a fixed route in every language: `content/pages/<name>/<locale>.md`. */
export const fixedPages = ['about'] as const;
export type FixedPageName = (typeof fixedPages)[number];

export const site = {
	name: 'Tongwen',
	nativeName: '同文',
	/** The time zone of the newsroom: dates are read and printed in it. */
	timeZone: 'Asia/Shanghai',
	/** The UTC offset of that zone, which has had no summer time since 1991. */
	utcOffset: '+08:00',
} as const;
