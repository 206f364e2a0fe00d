import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadCatalogue } from '@/lib/content/load';
import { locales } from '@/lib/i18n/locales';
import type { PictureFile } from '@/lib/images/make-picture';
import { drawCards } from '@/lib/publish/cards';
import { type ViewOf, viewOf } from '@/lib/views/page-kinds';
import { contentFolder, svg } from '../support/content-folder';
import { now, original, translation } from '../support/sources';
import { temporaryFolder } from '../support/temporary-folder';

const { folder } = vi.hoisted(() => ({ folder: { current: '' } }));
vi.mock('@/lib/config/folders', async (original) => ({
	...(await original<typeof import('@/lib/config/folders')>()),
	get pictureFolder() {
		return folder.current;
	},
}));

const german = { title: 'Ein Titel', image: '{ alt: Fenster }', translates: '[en]' };
const files = {
	'2022/x/en.md': original({ image: '{ src: cover.svg, alt: Window }' }),
	'2022/x/de.md': translation(german),
	'2022/x/cover.svg': svg,
	'2022/gone/en.md': original({ withdrawn: '{ date: 2022-04-01, note: Wrong }' }),
};

/** A newsroom’s folder, what is in it, and the cards of its pages. */
function newsroom(changes: Record<string, string> = {}) {
	const contentDir = contentFolder({ ...files, ...changes });
	const { catalogue } = loadCatalogue({ contentDir, now });
	const edition = { catalogue, siteUrl: 'https://news.example', glossary: [] };
	const card = (view: { card?: { address: string } | undefined } | undefined) => view?.card?.address;
	const story = (locale: string, slug = 'x') =>
		card(viewOf(edition, 'story', { locale, year: '2022', slug }) as ViewOf<'anyStory'> | undefined);
	const any = (slug = 'x') => card(viewOf(edition, 'anyStory', { year: '2022', slug }));
	const fronts = locales.map((locale) => card(viewOf(edition, 'front', { locale })));
	return { contentDir, edition, story, any, fronts, languages: card(viewOf(edition, 'languages', {})) };
}

const bytesOf = (file: PictureFile | undefined) => file && readFileSync('file' in file ? file.file : expect.fail());

const room = newsroom();
let cards: ReadonlyMap<string, PictureFile>;
beforeAll(async () => {
	folder.current = temporaryFolder();
	cards = await drawCards(room.edition, room);
});

it('draws the card of each story and language, of each story in any, and of each front page, and no other', async () => {
	const { story, any, fronts, languages } = room;
	expect(languages).toBe(fronts[0]);
	expect(story('en', 'gone')).toBeUndefined();
	const addresses = [...fronts, any(), any('gone'), story('en'), story('de')];
	expect(new Set(cards.keys())).toEqual(new Set(addresses));
	expect(new Set(addresses).size).toBe(addresses.length);
	for (const card of cards.values())
		expect(await sharp(bytesOf(card)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

it('names them in the order of the pages, whichever was finished first', async () => {
	expect([...cards.keys()].slice(0, locales.length)).toEqual(room.fronts);
});

it('does not draw again what it has drawn: another newsroom with the same stories asks for none of its pictures', async () => {
	const again = await drawCards(room.edition, { contentDir: '/nowhere' });
	expect([...again.keys()]).toEqual([...cards.keys()]);
	await expect(
		drawCards(newsroom({ '2022/x/de.md': translation({ ...german, title: 'Neu' }) }).edition, {
			contentDir: '/nowhere',
		}),
	).rejects.toThrow('ENOENT');
});

it('gives the card of a changed headline another address, and leaves the others theirs', () => {
	const changed = newsroom({ '2022/x/de.md': translation({ ...german, title: 'Neu' }) });
	expect(changed.story('de')).not.toBe(room.story('de'));
	expect([changed.story('en'), changed.any(), changed.fronts]).toEqual([room.story('en'), room.any(), room.fronts]);
});

it('gives the card for any language another address when a translation is added', () => {
	const added = newsroom({ '2022/x/fr.md': translation({ ...german, title: 'Un titre' }) });
	expect(added.any()).not.toBe(room.any());
	expect(added.story('en')).toBe(room.story('en'));
});
