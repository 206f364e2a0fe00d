import { expect, it } from 'vitest';
import { addressOf, matchRoute } from '@/lib/routes/routes';

it('an address is read as it was written', () => {
	const params = { locale: 'ja', year: '2022', slug: 'a b' };
	expect(matchRoute('story', addressOf('story', params))).toEqual(params);
	expect(matchRoute('notFoundAnywhere', '/404.html')).toEqual({});
});

it('an address of another shape is none of the route', () => {
	for (const address of ['/ja/2022/', '/ja/2022/x', '/ja/2022/x/y/', '/x/ja/2022/x/'])
		expect(matchRoute('story', address), address).toBeUndefined();
	expect(matchRoute('notFoundAnywhere', '/404xhtml')).toBeUndefined();
});
