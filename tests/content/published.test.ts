import { describe, expect, it } from 'vitest';
import { nextDue, publishedCatalogue, whyUnpublished } from '@/lib/content/published';
import { addressKey } from '@/lib/content/story';
import { catalogueOfFiles, now, original, translation } from '../support/sources';

const { catalogue } = catalogueOfFiles(
	{
		'2022/out/en.md': original({ image: '{ src: cover.svg, alt: A }' }),
		'2022/out/de.md': translation({ image: '{ alt: A }' }),
		'2022/out/fr.md': translation({ image: '{ alt: A }', draft: 'true' }),
		'2022/draft/en.md': original({ draft: 'true', image: '{ src: cover.svg, alt: A }' }),
		'2022/draft/de.md': translation({ image: '{ alt: A }' }),
		'2024/late/en.md': original({ date: '2024-03-01' }),
		'2024/soon/en.md': original({ date: '2024-01-02T09:00:00+08:00' }),
		'2024/soon-but-draft/en.md': original({ date: '2024-01-01T09:00:00Z', draft: 'true' }),
	},
	['2022/out/cover.svg', '2022/draft/cover.svg'],
);
const why = (key: string, at = now) => {
	const story = catalogue.storiesByAddress.get(key);
	return Object.fromEntries(story?.texts.map((text) => [text.locale, whyUnpublished(story, text, at)]) ?? []);
};

describe('what is not out', () => {
	it('is a draft: in the original all languages, in a translation that one', () => {
		expect(why('2022/out')).toEqual({ en: undefined, de: undefined, fr: { state: 'draft' } });
		expect(why('2022/draft')).toEqual({ en: { state: 'draft' }, de: { state: 'draft' } });
	});

	it('or waits for its date, to the minute', () => {
		expect(why('2024/soon')).toEqual({ en: { state: 'scheduled', date: '2024-01-02T09:00:00+08:00' } });
		expect(why('2024/soon', new Date('2024-01-02T00:59:59Z')).en).toBeDefined();
		expect(why('2024/soon', new Date('2024-01-02T01:00:00Z')).en).toBeUndefined();
	});

	it('does not wait for a date while it is a draft', () => {
		expect(why('2024/soon-but-draft')).toEqual({ en: { state: 'draft' } });
	});

	it('is not in the catalogue that readers get, nor are its pictures', () => {
		const published = publishedCatalogue(catalogue, now);
		expect(published.stories.map((story) => [addressKey(story), story.texts.map(({ locale }) => locale)])).toEqual([
			['2022/out', ['en', 'de']],
		]);
		expect([...published.pictures.keys()]).toEqual(['2022/out/cover.svg']);
	});
});

it('the story that is due next is the first of those that wait, never a draft; in the end there is none', () => {
	const next = (at: string) => {
		const story = nextDue(catalogue, new Date(at));
		return story && addressKey(story);
	};
	expect(next('2023-12-31T00:00:00Z')).toBe('2024/soon');
	expect(next('2024-01-02T01:00:00Z')).toBe('2024/late');
	expect(next('2024-03-01T00:00:00Z')).toBeUndefined();
});
