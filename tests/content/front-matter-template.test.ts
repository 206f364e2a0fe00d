import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frontMatterTemplate } from '@/lib/content/front-matter-template';
import { newStory } from '@/lib/content/new-story';
import { readText } from '@/lib/content/read-text';
import { fixedTranslationSchema, originalSchema, translationSchema } from '@/lib/content/schema';
import { blocksOf } from '@/lib/markdown/blocks';

/** Puts every key to use that stands behind a `#`. Explanations have one space after it, keys none or two and more. */
const usingAll = (text: string) => text.replace(/^( *)#(?=[^ ]| {2})/gm, '$1').replace(/^( +)#(?=[^ ])/gm, '$1');

describe('the writer’s manual', () => {
	/** What a key holds: the schema itself of one that may be missing, and of the items of a list. */
	const held = (schema: unknown): unknown => {
		if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return held(schema.unwrap());
		return schema instanceof z.ZodArray ? held(schema.element) : schema;
	};

	/** Keys without an explanation, or with neither an example nor keys of their own. */
	function unexplained(schema: z.ZodObject, path = ''): string[] {
		return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, value]) => {
			const inner = held(value);
			const { description, example } = value.meta() ?? {};
			const isShown = example !== undefined || inner instanceof z.ZodObject;
			return [
				...(description && isShown ? [] : [`${path}${key}`]),
				...(inner instanceof z.ZodObject ? unexplained(inner, `${path}${key}.`) : []),
			];
		});
	}

	it('explains every key', () => {
		for (const schema of [originalSchema, translationSchema, fixedTranslationSchema])
			expect(unexplained(schema)).toEqual([]);
		expect(unexplained(z.strictObject({ a: z.string(), b: z.strictObject({ c: z.string() }) }))).toEqual([
			'a',
			'b',
			'b.c',
		]);
	});
});

describe('the file of a new story', () => {
	const text = newStory('2026-11-23', 'people');

	it('is valid, a draft, and says what it was told', () => {
		const { findings, original } = readText('story', text);
		expect(findings).toEqual([]);
		expect(original?.frontMatter).toMatchObject({ draft: true, date: '2026-11-23', section: 'people', topics: [] });
		expect(original && blocksOf(original.body)).toHaveLength(1);
	});

	it('shows every key, each of which is valid when it is put to use', () => {
		const { findings, original } = readText('story', usingAll(text));
		expect(findings).toEqual([]);
		expect(Object.keys(original?.frontMatter ?? {}).sort()).toEqual(Object.keys(originalSchema.shape).sort());
		expect(original?.frontMatter).toMatchObject({
			series: { part: 1 },
			image: { src: 'cover.svg', caption: expect.any(String), credit: expect.any(String) },
			sources: [{ name: expect.any(String), url: expect.any(String), date: expect.any(String) }],
		});
	});
});

describe('a template', () => {
	const explained = (schema: z.ZodType, description: string, example?: string) =>
		schema.meta({ description, ...(example !== undefined && { example }) });
	const schema = z.strictObject({
		must: explained(z.string(), 'Must.', 'this'),
		may: explained(z.string().optional(), 'May.', 'that'),
		some: explained(
			z.array(
				z.strictObject({ day: explained(z.string(), 'A day.', '1'), by: explained(z.string().optional(), 'By.', 'A') }),
			),
			'Some.',
		),
		none: explained(z.string().optional(), 'None.', 'x'),
	});

	it('fills in what is known, quotes the original, and leaves out what is absent', () => {
		const fillings = {
			must: { original: 'A # and\na: line' },
			'some.0.day': { value: '7' },
			'some.1.day': { value: '8' },
		};
		expect(frontMatterTemplate(schema, fillings, new Set(['none', 'some.1.by'])).split('\n')).toEqual([
			'---',
			'# A key behind a # is not used: remove the # to use it.',
			'',
			'# Must.',
			'# The original: A # and a: line',
			'must: this',
			'',
			'# May.',
			'#may: that',
			'',
			'# Some.',
			'some:',
			'  -',
			'    # A day.',
			'    day: 7',
			'    # By.',
			'    #by: A',
			'  -',
			'    # A day.',
			'    day: 8',
			'---',
			'',
		]);
	});
});
