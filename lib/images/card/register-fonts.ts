import { readFileSync } from 'node:fs';
import type { Renderer } from '@takumi-rs/core';
import { site } from '@/lib/config/site';
import type { Face } from './faces';
import { filesFor } from './font-files';

const registered = new WeakMap<Renderer, Map<string, Promise<unknown>>>();

/** Hands a renderer the files that a text, and the paper’s name, are drawn from; each once. */
export async function registerFonts(renderer: Renderer, text: string, faces: readonly Face[]): Promise<void> {
	const known = registered.get(renderer) ?? new Map<string, Promise<unknown>>();
	registered.set(renderer, known);
	for (const { face, path, ranges } of filesFor(`${text}${site.name}${site.nativeName}`, faces)) {
		if (!known.has(path)) {
			const unicodeRange = ranges.map(([first, last]): [number, number] => [first, last]);
			known.set(path, renderer.registerFont({ name: face, data: readFileSync(path), unicodeRange }));
		}
		await known.get(path);
	}
}
