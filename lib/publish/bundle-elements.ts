import { build } from 'esbuild';
import { type ElementModule, elementModules } from '@/components/elements/element-modules';
import { hashOf } from '@/lib/config/hash';
import { addressOf } from '@/lib/routes/routes';

/** A script for browsers: inside the page, or a file of its own with its hash in its name. */
type ElementBundle = { code: string; address: string | undefined };
export type ElementBundles = Record<ElementModule, ElementBundle>;

/** Bundles the code of `components/elements/`. @throws where esbuild finds a mistake. */
export async function bundleElements(): Promise<ElementBundles> {
	const names = Object.keys(elementModules) as ElementModule[];
	const bundles = names.map(async (name): Promise<[ElementModule, ElementBundle]> => {
		const { inline } = elementModules[name];
		const { outputFiles } = await build({
			entryPoints: [`components/elements/${name}.ts`],
			bundle: true,
			minify: true,
			write: false,
			format: inline ? 'iife' : 'esm',
			// Browsers of 2018, the oldest with modules and custom elements in all engines.
			target: 'es2018',
			legalComments: 'none',
		});
		const code = (outputFiles[0]?.text ?? '').trim();
		return [name, { code, address: inline ? undefined : addressOf('element', { file: `${name}.${hashOf(code)}.js` }) }];
	});
	return Object.fromEntries(await Promise.all(bundles)) as ElementBundles;
}
