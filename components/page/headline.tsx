import { Fragment } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { phrasesOf } from '@/lib/i18n/phrases';

type Props = { locale: Locale; text: string };

/** The words of a headline, which break between lines where their language would have it. */
export function Headline({ locale, text }: Props) {
	let end = 0;
	return phrasesOf(text, locale).map((phrase) => {
		const start = end;
		end += phrase.length;
		return (
			<Fragment key={start}>
				{start > 0 && <wbr />}
				{phrase.split(hyphenated).map((part) =>
					hyphenated.test(part) ? (
						<span key={part} className="whitespace-nowrap">
							{part}
						</span>
					) : (
						part
					),
				)}
			</Fragment>
		);
	});
}

/** A word with hyphens that is short enough to stay on one line, such as “work-permit” or “240-hour”, with its marks. */
const hyphenated =
	/(?<=^|\s)((?=\S{3,15}(?:\s|$))[\p{Ps}\p{Pi}]*[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+[^\s\p{L}\p{N}]*)(?=\s|$)/u;
