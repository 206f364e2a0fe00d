/**
 * The scripts that pages may load; `lib/publish` bundles each from the file of its name. One that is inline runs while
 * the page is being read, before anything is painted; a page has at most one.
 */
export const elementModules = {
	page: { inline: false },
	theme: { inline: true },
	'choose-language': { inline: true },
} as const;

/** Scripts that others load when they are used, by `import()`; each is a file of its own. */
export const modulesOnUse = ['parallel-text'] as const;

export type ElementModule = keyof typeof elementModules;
export type ModuleOnUse = (typeof modulesOnUse)[number];
