import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { isDevelopment } from '@/lib/config/environment';
import { planFile, viewFolder } from '@/lib/config/folders';
import { addressOf, type RouteParams, routes } from '@/lib/routes/routes';
import { readLive } from '@/lib/views/live';
import { type PageName, type ViewOf, viewOf } from '@/lib/views/page-kinds';
import type { PlannedPage } from './plan';

/**
 * Stands for a page where a build has none of a kind to render, since Next refuses a route without pages. It is
 * rendered as “not found”, and no plan lists it, so it never reaches the site.
 */
const placeholder = '-';

/**
 * What a route hands to `generateStaticParams`: the parameters of the pages to render. A route that has some of them
 * in its own path, as `about` has `page`, names those. In development there are none: pages are made as they are asked for,
 * so that a story has its page as soon as it is written.
 */
export function paramsToRender<Name extends PageName>(
	name: Name,
	inPath: Partial<RouteParams<Name>> = {},
): Partial<RouteParams<Name>>[] {
	if (isDevelopment) return [];
	const own = plannedParams(name).filter((params) =>
		Object.entries(inPath).every(([param, value]) => Reflect.get(params, param) === value),
	);
	if (own.length > 0) return own as RouteParams<Name>[];
	const names = [...routes[name].matchAll(/\[(\w+)\]/g)].map(([, param]) => param as string);
	return [Object.fromEntries(names.map((param) => [param, placeholder])) as RouteParams<Name>];
}

/**
 * The view that a route is to render: in a build as the plan wrote it, in development from `content/` as it is now.
 * An address that does not exist ends in Next's `notFound()`.
 */
export async function viewToRender<Name extends PageName>(
	name: Name,
	params: RouteParams<Name> | Promise<RouteParams<Name>>,
): Promise<ViewOf<Name>> {
	const resolved = await params;
	const view = isDevelopment ? viewOf(readLive().edition, name, resolved) : plannedView(name, resolved);
	if (!view) notFound();
	setRequestLocale(view.frame.locale);
	return view;
}

function plannedParams(name: PageName): PlannedPage['params'][] {
	return [...readPlan().values()].flatMap((page) => (page.name === name ? [page.params] : []));
}

function plannedView<Name extends PageName>(name: Name, params: RouteParams<Name>): ViewOf<Name> | undefined {
	const page = readPlan().get(addressOf(name, params));
	return page && (JSON.parse(readFileSync(join(viewFolder, `${page.key}.json`), 'utf8')) as ViewOf<Name>);
}

let plan: Map<string, PlannedPage> | undefined;

function readPlan(): Map<string, PlannedPage> {
	plan ??= new Map((JSON.parse(readFileSync(planFile, 'utf8')) as PlannedPage[]).map((page) => [page.address, page]));
	return plan;
}
