import type { Section } from '@/lib/config/site';
import { frontMatterTemplate } from './front-matter-template';
import { originalSchema } from './schema';

/** The file of a new story, a draft: valid, with every key explained. */
export function newStory(date: string, section: Section): string {
	const fillings = { draft: { value: 'true' }, date: { value: date }, section: { value: section } };
	return `${frontMatterTemplate(originalSchema, fillings, new Set())}\n${body}`;
}

const body = `First paragraph: what happened, where and when, and who says so.

<!--
What stands in a comment is not published. Write paragraphs, and between them:
## A heading
- an item of a list
> words of somebody
![what is to be seen](picture-beside-this-file.png)
A link is [a few words](https://example.org/), one to a story of ours [a few words](/2022/its-slug/#p3).
-->
`;
