import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPicture, type SourcePicture } from '@/lib/content/read-picture';
import * as encode from '@/lib/images/encode';
import { makePicture } from '@/lib/images/make-picture';
import { prunePictures } from '@/lib/images/picture-cache';
import { type Rendition, renditionsOf, resolvePicture } from '@/lib/images/renditions';
import { temporaryFolder } from '../support/temporary-folder';

const { folder } = vi.hoisted(() => ({ folder: { current: '' } }));
vi.mock('@/lib/config/folders', async (original) => ({
	...(await original<typeof import('@/lib/config/folders')>()),
	get pictureFolder() {
		return folder.current;
	},
}));

beforeEach(() => {
	folder.current = temporaryFolder();
});

const red = { r: 200, g: 0, b: 0 };
const blue = { r: 0, g: 0, b: 200 };

/** A picture that is red on the left and blue on the right. */
function halves(width: number, height: number) {
	const half = { create: { width: Math.ceil(width / 2), height, channels: 3, background: red } } as const;
	return sharp({ create: { width, height, channels: 3, background: blue } }).composite([
		{ input: half, gravity: 'west' },
	]);
}

/** As a camera writes it: lying on its side, and telling where it was taken. */
async function photograph(width: number, height: number): Promise<Buffer> {
	const lying = sharp(await halves(width, height).png().toBuffer()).rotate(-90);
	const taken = { IFD0: { Copyright: 'Secret name' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } };
	return lying.withExif(taken).withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

function pictureOf(path: string, bytes: Uint8Array): SourcePicture {
	const { picture } = readPicture(path, bytes);
	if (!picture) throw new Error('no picture');
	return picture;
}

async function made(path: string, bytes: Uint8Array, wanted?: Rendition[]): Promise<Map<string, Uint8Array>> {
	const result = await makePicture(pictureOf(path, bytes), () => bytes, wanted);
	if ('findings' in result) throw new Error(JSON.stringify(result.findings));
	return new Map(result.files.map(([address, file]) => [address, 'file' in file ? readFileSync(file.file) : file]));
}

const of = (width: number, path = '2022/x/a.jpg', height = width / 2): SourcePicture => ({
	path,
	hash: 'abc',
	width,
	height,
});
const widthsOf = (picture: SourcePicture) => renditionsOf(picture).map(({ format, width }) => `${format} ${width}`);

describe('the files of a picture', () => {
	it('are as wide as pages need it, and never wider than it is', () => {
		expect(widthsOf(of(4000))).toEqual([
			...['avif 360', 'avif 720', 'avif 1080', 'avif 1440', 'webp 360', 'webp 720', 'webp 1080', 'webp 1440'],
			'jpeg 1080',
		]);
		expect(widthsOf(of(900))).toEqual([
			...['avif 360', 'avif 720', 'avif 900', 'webp 360', 'webp 720', 'webp 900', 'jpeg 900'],
		]);
		expect(widthsOf(of(200))).toEqual(['avif 200', 'webp 200', 'jpeg 200']);
	});

	it('keep its shape to a pixel, however flat it is', () => {
		expect(renditionsOf(of(3000, '2022/x/a.jpg', 2000)).map(({ height }) => height)).toEqual([
			...[240, 480, 720, 960, 240, 480, 720, 960, 720],
		]);
		expect(renditionsOf(of(4000, '2022/x/a.jpg', 1)).every(({ height }) => height === 1)).toBe(true);
	});

	it('end with one in its own kind, or in one that is understood everywhere', () => {
		const last = (path: string) => renditionsOf(of(800, path)).at(-1)?.address.replace(/^.*\./, '');
		expect(['a.jpg', 'a.jpeg', 'a.png', 'a.gif', 'a.webp', 'a.avif', 'a.svg'].map(last)).toEqual([
			...['jpg', 'jpg', 'png', 'png', 'webp', 'webp', 'svg'],
		]);
	});

	it('have addresses that tell content and size', () => {
		const [address = ''] = renditionsOf(of(4000)).map((rendition) => rendition.address);
		expect(address).toMatch(/^\/pictures\/[0-9a-f]{16}-360\.avif$/);
		expect(renditionsOf({ ...of(4000), hash: 'abd' })[0].address).not.toBe(address);
	});

	it('are offered best first, and an SVG is one file alone', () => {
		const { src, width, height, sources } = resolvePicture(of(500));
		expect({ width, height, src }).toEqual({ width: 500, height: 250, src: expect.stringMatching(/-500\.jpg$/) });
		expect(sources).toEqual([
			{
				type: 'image/avif',
				srcSet: expect.stringMatching(/^\/pictures\/\w+-360\.avif 360w, \/pictures\/\w+-500\.avif 500w$/),
			},
			{
				type: 'image/webp',
				srcSet: expect.stringMatching(/^\/pictures\/\w+-360\.webp 360w, \/pictures\/\w+-500\.webp 500w$/),
			},
		]);
		expect(resolvePicture(of(1200, '2022/x/a.svg'))).toEqual({
			src: '/pictures/abc.svg',
			width: 1200,
			height: 600,
			sources: [],
		});
	});
});

describe('a photograph', () => {
	it('is measured as it is seen', async () => {
		expect(pictureOf('2022/x/a.jpg', await photograph(400, 200))).toMatchObject({ width: 400, height: 200 });
	});

	it('is turned upright, and keeps nothing that the camera noted', async () => {
		const bytes = await photograph(400, 200);
		expect(bytes.includes('Secret name')).toBe(true);
		const files = await made('2022/x/a.jpg', bytes);
		expect(files.size).toBe(5);
		for (const [address, file] of files) {
			const { exif, xmp, iptc, orientation, width, height } = await sharp(file).metadata();
			expect({ exif, xmp, iptc, orientation }, address).toEqual({});
			expect(width, address).toBe(Number(/-(\d+)\./.exec(address)?.[1]));
			expect(height, address).toBe((width ?? 0) / 2);
			const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
			const [r = 0, , b = 0] = data.subarray(0, info.channels);
			expect(r, address).toBeGreaterThan(150);
			expect(b, address).toBeLessThan(60);
		}
	});

	it('comes to the same bytes every time', async () => {
		const bytes = await photograph(500, 250);
		const picture = pictureOf('2022/x/a.jpg', bytes);
		for (const rendition of renditionsOf(picture)) {
			const [one, two] = [await encode.encodeRaster(bytes, rendition), await encode.encodeRaster(bytes, rendition)];
			expect(one.equals(two), rendition.address).toBe(true);
		}
	});

	it('is made once: the second time nothing is read or encoded, until it changes', async () => {
		const bytes = await photograph(400, 200);
		const first = await made('2022/x/a.jpg', bytes);
		const [judge, encoded] = [vi.spyOn(encode, 'judgeRaster'), vi.spyOn(encode, 'encodeRaster')];
		const read = vi.fn(() => bytes);
		const second = await makePicture(pictureOf('2022/x/a.jpg', bytes), read);
		expect('files' in second && second.files).toEqual(
			[...first].map(([address, { length }]) => [
				address,
				{ file: join(folder.current, basename(address)), size: length },
			]),
		);
		for (const work of [read, judge, encoded]) expect(work).not.toHaveBeenCalled();

		await made('2022/x/a.jpg', await photograph(402, 200));
		expect(encoded).toHaveBeenCalledTimes(5);
		vi.restoreAllMocks();
	});

	it('leaves no unfinished file behind, and is forgotten when nobody has asked for a month', async () => {
		await made('2022/x/a.jpg', await photograph(400, 200));
		expect(readdirSync(folder.current)).toHaveLength(5);
		expect(readdirSync(folder.current).filter((name) => !/^[0-9a-f]{16}-\d+\.(avif|webp|jpg)$/.test(name))).toEqual([]);
		writeFileSync(join(folder.current, 'a.new'), '');
		const days = (count: number) => new Date(Date.now() + count * 86_400_000);
		prunePictures(days(29));
		expect(readdirSync(folder.current)).toHaveLength(6);
		prunePictures(days(31));
		expect(readdirSync(folder.current)).toEqual([]);
	});
});

it('an SVG is published as it was judged, and is not kept', async () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><!-- a --><script/><path d="M0 0h9"/></svg>';
	const files = await made('2022/x/a.svg', Buffer.from(svg));
	expect([...files.values()].map(String)).toEqual([
		'<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><path d="M0 0h9"/></svg>\n',
	]);
	expect(readdirSync(folder.current)).toEqual([]);
});

describe('a picture that cannot be shown', () => {
	const found = async (path: string, bytes: Uint8Array) => {
		const result = await makePicture(pictureOf(path, bytes), () => bytes);
		return 'findings' in result
			? result.findings.map(({ line, column, reason, remedy }) => `${line}:${column}  ${reason}; ${remedy}`)
			: [];
	};

	it('is reported if it ends too early, and nothing of it is kept', async () => {
		const bytes = await photograph(400, 200);
		expect(await found('2022/x/a.jpg', bytes)).toEqual([]);
		const [problem, ...others] = await found('2022/x/a.jpg', (await photograph(600, 300)).subarray(0, 2000));
		expect(problem).toMatch(/^1:1 {2}the picture is broken: .+; export it again, or copy it anew$/);
		expect(others).toEqual([]);
		expect(readdirSync(folder.current)).toHaveLength(5);
	});

	it('is reported if it moves', async () => {
		const frames = [await halves(9, 9).png().toBuffer(), await halves(9, 9).negate().png().toBuffer()];
		const moving = await sharp(frames, { join: { animated: true } })
			.gif()
			.toBuffer();
		expect(await found('2022/x/a.gif', moving)).toEqual([
			'1:1  the picture moves, and readers could not stop it; keep one of its frames',
		]);
		expect(await found('2022/x/a.gif', await halves(9, 9).gif().toBuffer())).toEqual([]);
	});

	it('is reported if only its Exif data know which way is up, and it is no JPEG', async () => {
		const turned = await halves(40, 20).withMetadata({ orientation: 6 }).webp().toBuffer();
		expect(await found('2022/x/a.webp', turned)).toEqual([
			'1:1  the picture is to be turned, which only a JPEG can say; turn it, and export it again',
		]);
	});

	it('is reported by its first bytes if it has too many pixels, and is not decoded', () => {
		// A PNG of 20,000 × 20,000 pixels, as far as its header goes.
		const header = Buffer.from(`89504e470d0a1a0a0000000d49484452${'00004e20'.repeat(2)}0802000000`, 'hex');
		expect(readPicture('2022/x/a.png', header)).toEqual({
			findings: [
				{
					line: 1,
					column: 1,
					reason: 'the picture has 20000 × 20000 pixels, and 64 million are the most',
					remedy: 'export it smaller: pages show 1440 in a line at most',
				},
			],
		});
	});

	it('is reported if it is of another kind than its name says', async () => {
		const { findings } = readPicture('2022/x/a.png', await halves(9, 9).jpeg().toBuffer());
		expect(findings.map(({ reason }) => reason)).toEqual(['the file is not a picture of the kind that its name says']);
	});
});
