import { build, type Plugin } from 'esbuild';
import {
	type ElementModule,
	elementModules,
	type ModuleOnUse,
	modulesOnUse,
} from '@/components/elements/element-modules';
import { hashOf } from '@/lib/config/hash';
import { addressOf } from '@/lib/routes/routes';

/** A script for browsers: inside the page, or a file of its own with its hash in its name. */
type ElementBundle = { code: string; address: string | undefined };
export type ElementBundles = Record<ElementModule | ModuleOnUse, ElementBundle>;

/** Bundles the code of `components/elements/`. @throws where esbuild finds a mistake. */
export async function bundleElements(): Promise<ElementBundles> {
	const onUse = await bundleAll(modulesOnUse, () => false, []);
	const addresses = new Map(onUse.map(([name, { address }]) => [`./${name}`, address]));
	const names = Object.keys(elementModules) as ElementModule[];
	const others = await bundleAll(names, (name) => elementModules[name].inline, [loadOnUse(addresses)]);
	return Object.fromEntries([...onUse, ...others]) as ElementBundles;
}

function bundleAll<Name extends string>(names: readonly Name[], isInline: (name: Name) => boolean, plugins: Plugin[]) {
	const bundles = names.map(async (name): Promise<[Name, ElementBundle]> => {
		const inline = isInline(name);
		const { outputFiles } = await build({
			entryPoints: [`components/elements/${name}.ts`],
			bundle: true,
			minify: true,
			write: false,
			format: inline ? 'iife' : 'esm',
			// Browsers of 2019, the oldest with modules, custom elements and import() in all engines.
			target: 'es2018',
			supported: { 'dynamic-import': true },
			legalComments: 'none',
			plugins,
		});
		const code = (outputFiles[0]?.text ?? '').trim();
		return [name, { code, address: inline ? undefined : addressOf('element', { file: `${name}.${hashOf(code)}.js` }) }];
	});
	return Promise.all(bundles);
}

/** Leaves out of a bundle what is imported on use, which is a file of its own. */
function loadOnUse(addresses: ReadonlyMap<string, string | undefined>): Plugin {
	return {
		name: 'load-on-use',
		setup: ({ onResolve }) => {
			onResolve({ filter: /^\.\// }, ({ kind, path }) => {
				if (kind !== 'dynamic-import') return undefined;
				const address = addresses.get(path);
				return address
					? { path: address, external: true }
					: { errors: [{ text: `${path} is not among modulesOnUse` }] };
			});
		},
	};
}
