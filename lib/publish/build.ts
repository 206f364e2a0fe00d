import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { hashOf } from '@/lib/config/hash';
import { nextDue } from '@/lib/content/published';
import type { Story } from '@/lib/content/story';
import { prunePictures } from '@/lib/images/picture-cache';
import type { Problem } from '@/lib/problems/problem';
import { fileOf } from '@/lib/routes/routes';
import { checkContent } from '@/lib/translations/check';
import { editionOf } from '@/lib/views/edition';
import { bundleElements } from './bundle-elements';
import { drawCards } from './cards';
import { hashCode } from './code-hash';
import { drawCodes } from './codes';
import { finishPages } from './finish-pages';
import { cachedFacts, copyCachedPage, isCached, pruneCache } from './page-cache';
import { pictureFiles } from './picture-files';
import { type PlannedPage, planPages } from './plan';
import { isReleased, release, stageRelease } from './release';
import { renderPages } from './render';
import { type SiteFiles, siteFiles, writeSiteFiles } from './site-files';
import { verifySite } from './verify';

export type BuildResult = {
	/** Empty, or the reasons why nothing was published. Warnings do not stand in the way. */
	problems: Problem[];
	/** How many pages the site has. */
	pages: number;
	/** How many of them had to be rendered. */
	rendered: number;
	/** Whether the site was already what it should be. */
	isUnchanged: boolean;
	/** The story that comes out next. */
	next: Story | undefined;
};

/**
 * Publishes `content/` to the output folder: check, make pictures, plan, render, finish, verify, release. The folder changes in one
 * step, and only if nothing is wrong.
 */
export async function buildSite(environment: Environment): Promise<BuildResult> {
	const { catalogue, paths, glossary, problems } = checkContent(environment);
	const next = nextDue(catalogue, environment.now);
	const stop = (found: Problem[], pages = 0, rendered = 0): BuildResult => ({
		problems: [...problems, ...found],
		pages,
		rendered,
		isUnchanged: false,
		next,
	});
	if (problems.some(({ severity }) => severity === 'error')) return stop([]);

	const edition = editionOf({ catalogue, paths, glossary }, environment);
	const pictures = await pictureFiles(edition, environment);
	if (pictures.problems.length > 0) return stop(pictures.problems);

	const planned = planPages(edition, hashCode());
	const elements = await bundleElements();
	const codes = await drawCodes(edition);
	const cards = await drawCards(edition, environment);
	const files = siteFiles(edition, {
		planned,
		pictures: new Map([...pictures.files, ...codes, ...cards]),
		elements,
		now: environment.now,
	});
	const id = releaseId(planned, files);
	if (isReleased(environment.outDir, id))
		return { problems, pages: planned.length, rendered: 0, isUnchanged: true, next };

	const missing = planned.filter(({ page }) => !isCached(page.key));
	if (missing.length > 0) {
		await renderPages(planned, missing);
		const faults = await finishPages(missing, elements);
		if (faults.length > 0) return stop(faults, planned.length, missing.length);
	}

	const pages = planned.map(({ page }) => ({ ...page, ...cachedFacts(page.key) }));
	const faults = verifySite({ pages, files, siteUrl: environment.siteUrl });
	if (faults.length > 0) return stop(faults, planned.length, missing.length);

	const staging = stageRelease(environment.outDir);
	for (const { page } of planned) copyCachedPage(page.key, join(staging, fileOf(page.address)));
	await writeSiteFiles(staging, files);
	release(environment.outDir, staging, id);
	pruneCache(
		environment.outDir,
		planned.map(({ page }) => page.key),
	);
	prunePictures(new Date());
	return { problems, pages: planned.length, rendered: missing.length, isUnchanged: false, next };
}

/** Hash of all that a release holds. */
function releaseId(planned: readonly { page: PlannedPage }[], files: SiteFiles): string {
	const pages = planned.map(({ page }) => `${page.address} ${page.key}`);
	const others = [...files].map(([address, content]) =>
		'file' in content ? address : `${address} ${hashOf(content)}`,
	);
	return hashOf([...pages, ...others].join('\n'));
}
