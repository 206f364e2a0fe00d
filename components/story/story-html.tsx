type Props = { html: string };

/** Inserts the HTML of a body, which `lib/markdown` has sanitised. No other component inserts what a writer wrote. */
export function StoryHtml({ html }: Props) {
	return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
