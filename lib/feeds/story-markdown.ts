import { Document } from 'yaml';
import { localeFacts } from '@/lib/i18n/locales';
import type { StoryMarkdownView } from '@/lib/views/story-markdown';

/**
 * A story as Markdown, for readers and programs that want no page: the public facts as front matter, then headline,
 * standfirst and text. Links and pictures are whole addresses.
 */
export function storyMarkdown({ locale, body, ...facts }: StoryMarkdownView): string {
	const frontMatter = new Document({ ...facts, language: localeFacts(locale).tag }).toString({ lineWidth: 0 });
	return `---\n${frontMatter}---\n\n# ${escapeLine(facts.title)}\n\n${body}`;
}

/** Marks in a headline that Markdown would take for its own. */
function escapeLine(title: string): string {
	return title.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
