/** Working folders of the build, below Next's own cache so that what keeps that between builds keeps them too. */
const cache = '.next/cache/tongwen';

/** The views that the next render is to turn into pages. */
export const planFile = `${cache}/plan.json`;
export const viewFolder = `${cache}/views`;

/** Finished pages, under the hash of what they are made from. */
export const pageFolder = `${cache}/pages`;

/** Pictures as pages show them, under the names that they have there. */
export const pictureFolder = `${cache}/pictures`;

/** The hashes of the pages that each site holds as it was last built. */
export const sitesFolder = `${cache}/sites`;

/** Where Next exports to. It empties its own folder at the start of a build. */
export const exportFolder = '.next/export';

/** What `npm run check` found in each folder of stories, so that it need not judge again what has not changed. */
export const judgementFolder = `${cache}/judgements`;

/** The code of the processes that judge folders, as one file; `code` is the hash of what it is made of. */
export const judgeProcessFile = (code: string) => `${cache}/judge-processes/${code}.cjs`;
