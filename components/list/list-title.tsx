import { useTranslations } from 'next-intl';
import type { Section, Topic } from '@/lib/config/site';
import type { ListView } from '@/lib/views/lists';

type Props = Pick<ListView, 'kind' | 'name'>;

/** What a list is of, its name in the language of the page, and, of a topic, what it is about. */
export function ListTitle({ kind, name }: Props) {
	const t = useTranslations();
	const titles = {
		section: () => ({ label: undefined, title: t(`site.sections.${name as Section}`) }),
		topic: () => ({ label: t('list.topic'), title: t(`site.topics.${name as Topic}`) }),
		archive: () => ({ label: undefined, title: t('list.archive', { year: name }) }),
	} satisfies Record<ListView['kind'], () => { label: string | undefined; title: string }>;
	const { label, title } = titles[kind]();
	return (
		<>
			{label && <p className="kicker">{label}</p>}
			<h1 className="headline">{title}</h1>
			{kind === 'topic' && <p className="standfirst">{t(`site.topicIntroductions.${name as Topic}`)}</p>}
		</>
	);
}
