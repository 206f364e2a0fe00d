import { site } from '@/lib/config/site';
import { languageAttributes } from '@/lib/i18n/language-attributes';

/** The numbers that a site in mainland China shows, each with a link to the register that knows it. */
export function FilingNumbers() {
	const { icp, police } = site;
	if (!icp && !police) return null;
	return (
		<p {...languageAttributes('zh')}>
			{icp && <a href="https://beian.miit.gov.cn/">{icp}</a>}{' '}
			{police && <a href="https://beian.mps.gov.cn/">{police}</a>}
		</p>
	);
}
