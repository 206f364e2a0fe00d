import { expect, it } from 'vitest';
import { type Glossary, readGlossary } from '@/lib/content/glossary';
import { bodyOf } from '@/lib/views/body';
import { viewOf } from '@/lib/views/page-kinds';
import { termFinder } from '@/lib/views/terms';
import { catalogueOfFiles, original, translation } from '../support/sources';

const { glossary, problems } = readGlossary(`work-permit:
  en: [work permit, Foreigner’s Work Permit]
  zh: 外国人工作许可证
  pinyin: wàiguórén gōngzuò xǔkězhèng
  ja: 就労許可
  ko: 취업허가
  fr: permis de travail
  es: permiso de trabajo
  de: Arbeitserlaubnis
  ru: [разрешени* на работу]
  ar: تصريح العمل
talent-hub:
  en: Talent Hub
  zh: 人才港
  pinyin: Réncáigǎng
  ja: 人材港
  ko: 인재항
  fr: pôle
  es: centro
  de: Talentzentrum
  ru: центр
  ar: مركز
`);
const found = (locale: Parameters<typeof termFinder>[1], words: string) =>
	termFinder(glossary, locale)?.(words).map(({ start, end, term }) => [words.slice(start, end), term.id]);

it('finds the terms of a language in their forms, and not within other words', () => {
	expect(problems).toEqual([]);
	expect(found('en', "A foreigner's work permit, from the talent hub; a patchwork permit")).toEqual([
		["foreigner's work permit", 'work-permit'],
		['talent hub', 'talent-hub'],
	]);
	expect(found('ru', 'о разрешении на работу')).toEqual([['разрешении на работу', 'work-permit']]);
	expect(found('ar', 'وبتصريح العمل')).toEqual([['تصريح العمل', 'work-permit']]);
	expect(found('ar', 'مراكز')).toEqual([]);
	expect(found('ar', 'لتصريح العمل')).toEqual([['تصريح العمل', 'work-permit']]);
	expect(found('ko', '취업허가를 받는다')).toEqual([['취업허가', 'work-permit']]);
	expect(found('ja', 'この就労許可は')).toEqual([['就労許可', 'work-permit']]);
});

it('finds none in Chinese, nor without a glossary', () => {
	expect(termFinder(glossary, 'zh')).toBeUndefined();
	expect(termFinder([], 'en')).toBeUndefined();
});

const files = {
	'2022/a/en.md': `${original({ section: 'guides' })}\n\n## The work permit\n\n[A work permit](/2022/b/) is a work permit, *the* work permit.`,
	'2022/a/de.md': `${translation()}\n\nEine Arbeitserlaubnis.`,
	'2022/b/en.md': `${original()}\n\nA work permit.`,
};
const storyIn = (of: Glossary, locale: string, slug: string) => {
	const view = viewOf({ ...catalogueOfFiles(files), siteUrl: 'https://news.example', glossary: of }, 'story', {
		locale,
		year: '2022',
		slug,
	});
	return view?.kind === 'story' ? view.body : undefined;
};

it('shows the Chinese name of a guide’s term behind its first mention that is neither subhead nor link', () => {
	const body = storyIn(glossary, 'en', 'a') ?? '';
	expect(body.match(/<button[^>]*>/g)).toEqual([
		'<button type="button" popovertarget="term-1" aria-label="In Chinese">',
	]);
	expect(body).toContain('</a> is a work <span class="term">permit<button');
	expect(body).toContain(
		'<span id="term-1" popover="auto"><span lang="zh-Hans" dir="ltr" data-script="Hans">外国人工作许可证</span>',
	);
	expect(body).toContain('<span lang="zh-Latn-pinyin" dir="ltr" data-script="Latn">wàiguórén gōngzuò xǔkězhèng</span>');
});

it('marks no terms in what is no guide, and none in feeds', () => {
	expect(storyIn(glossary, 'en', 'b')).not.toContain('class="term"');
	const { catalogue } = catalogueOfFiles(files);
	const text = catalogue.stories.find(({ slug }) => slug === 'a')?.texts[0];
	expect(text && bodyOf(catalogue, text)).not.toContain('class="term"');
});
