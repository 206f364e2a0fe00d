/**
 * The scripts that pages may load; `lib/publish` bundles each from the file of its name. One that is inline runs while
 * the page is being read, before anything is painted; a page has at most one.
 */
export const elementModules = {
	page: { inline: false },
	theme: { inline: true },
	'choose-language': { inline: true },
} as const;

export type ElementModule = keyof typeof elementModules;
