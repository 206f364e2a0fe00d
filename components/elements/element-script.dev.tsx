'use client';

import { useEffect } from 'react';
import type { ElementModule } from './element-modules';

type Props = { name: ElementModule };

const modules = {
	page: () => import('./page'),
	theme: () => import('./theme'),
	'choose-language': () => import('./choose-language'),
} satisfies Record<ElementModule, () => Promise<unknown>>;

/** In development the elements come with the page's other code, after hydration, which they would disturb. */
export function ElementScriptDev({ name }: Props) {
	useEffect(() => {
		modules[name]();
	}, [name]);
	return null;
}
