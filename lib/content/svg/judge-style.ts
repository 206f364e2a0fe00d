import { allowedFunctions } from './allowed';

/**
 * What a stylesheet, or a value of an attribute, holds that could fetch something or hide what it does; as a clause.
 * A function is looked for wherever a name stands before a bracket, within other functions too.
 */
export function faultInStyle(style: string): string | undefined {
	if (style.includes('\\')) return 'a backslash, which can hide a name';
	const rule = [...style.matchAll(/@([\w-]+)/g)].find(([, name]) => name !== 'media')?.[0];
	if (rule) return rule;
	for (const [, name = '', argument = ''] of style.matchAll(
		/(?<![\w-])([\w-]+)\((?=\s*("[^"]*"|'[^']*'|[^\s"')]*))/g,
	)) {
		if (!allowedFunctions.has(name)) return `${name}()`;
		if (name === 'url' && !/^(["']?)#[\w.:-]+\1$/.test(argument)) return `url() of something outside the picture`;
	}
	return undefined;
}
