import { join } from 'node:path';
import { type Section, sections } from '@/lib/config/site';
import { describeDrift } from '@/lib/content/drift';
import { nextDue } from '@/lib/content/published';
import { addressKey, type Story } from '@/lib/content/story';
import { instantOf, newsroomTime } from '@/lib/i18n/dates';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { byPlace } from '@/lib/problems/print';
import type { Problem } from '@/lib/problems/problem';
import { addressOf } from '@/lib/routes/routes';
import { type Status, type StoryStatus, statuses, statusOf, totalsOf } from '@/lib/translations/status';
import type { Live } from './live';

/** What a text on the board can be asked for: how it stands, or why readers do not see it. */
export const boardStates = [...statuses, 'draft', 'scheduled', 'withdrawn'] as const;
type BoardState = (typeof boardStates)[number];

/** What of the board is shown; what is undefined does not count. */
export type BoardFilter = {
	state: BoardState | undefined;
	locale: Locale | undefined;
	section: Section | undefined;
	/** Words that stand in the title or the address. */
	text: string | undefined;
};

export type BoardCell = {
	locale: Locale;
	status: Status;
	/** Why readers do not see it as it is, if they do not. */
	hidden: Exclude<BoardState, Status> | undefined;
	/** What has changed in the original since, of a stale translation: `p3 changed`. */
	changes: string[];
	/** Of its page; a text that is missing has none. */
	address: string | undefined;
	/** Name of the file in the folder of the story. */
	file: string;
};

type BoardRow = {
	/** `year/slug`. */
	key: string;
	title: string | undefined;
	/** As seen from where the command was started. */
	folder: string;
	problems: number;
	cells: BoardCell[];
};

/** The desk: every story in every language. */
export type Board = {
	filter: BoardFilter;
	columns: readonly Locale[];
	rows: BoardRow[];
	/** How many stories there are, shown or not. */
	stories: number;
	/** Of the stories that are shown: how many texts of each language have each status. */
	totals: { status: Status; counts: number[] }[];
	/** All there are, in the order of their places. */
	problems: Problem[];
	/** The story that comes out next, and when. */
	next: { key: string; time: string } | undefined;
};

/** Reads what an address asks for. What makes no sense is passed over. */
export function boardFilter(query: Readonly<Record<string, string | string[] | undefined>>): BoardFilter {
	const first = (name: string) => [query[name]].flat()[0] ?? '';
	const locale = first('locale');
	return {
		state: boardStates.find((state) => state === first('state')),
		locale: isLocale(locale) ? locale : undefined,
		section: sections.find((section) => section === first('section')),
		text: first('text').trim() || undefined,
	};
}

export function boardOf(live: Live, contentDir: string, filter: BoardFilter): Board {
	const { catalogue, paths, problems, now } = live;
	const columns = filter.locale ? [filter.locale] : locales;
	const all = statusOf(catalogue, paths, now);
	const shown = all
		.filter((story) => holds(story, catalogue.storiesByAddress.get(story.address), filter))
		.map((story): StoryStatus => ({ ...story, texts: story.texts.filter(({ locale }) => columns.includes(locale)) }))
		.filter(({ texts }) => filter.state === undefined || texts.some((text) => isIn(text, filter.state)));
	const totals = totalsOf(shown);
	const next = nextDue(catalogue, now);
	return {
		filter,
		columns,
		rows: shown.map((story) => rowOf(story, contentDir, problems)),
		stories: all.length,
		totals: statuses.map((status) => ({ status, counts: columns.map((locale) => totals[locale][status]) })),
		problems: problems.toSorted(byPlace),
		next: next && { key: addressKey(next), time: newsroomTime(instantOf(next.facts.date)) },
	};
}

function holds({ address, title }: StoryStatus, story: Story | undefined, { section, text }: BoardFilter): boolean {
	if (section && story?.facts.section !== section) return false;
	return !text || `${address} ${title}`.toLowerCase().includes(text.toLowerCase());
}

function isIn({ status, visibility }: StoryStatus['texts'][number], state: BoardState | undefined): boolean {
	return status === state || visibility === state;
}

function rowOf(
	{ address: key, title, texts }: StoryStatus,
	contentDir: string,
	problems: readonly Problem[],
): BoardRow {
	const folder = join(contentDir, key, '/');
	const [year = '', slug = ''] = key.split('/');
	return {
		key,
		title,
		folder,
		problems: problems.filter(({ file }) => file.startsWith(folder)).length,
		cells: texts.map(({ locale, status, visibility, drift }) => ({
			locale,
			status,
			hidden: visibility === 'published' ? undefined : visibility,
			changes: status === 'stale' && drift ? describeDrift(drift) : [],
			address: status === 'missing' ? undefined : addressOf('story', { locale, year, slug }),
			file: `${locale}.md`,
		})),
	};
}
