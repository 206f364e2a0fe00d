import { keepPlace } from './keep-place';
import { LanguageSwitcherElement } from './language-switcher-element';
import { NotFoundOfferElement } from './not-found-offer-element';
import { prefetchPointedPages } from './prefetch';
import { ReadWithElement } from './read-with-element';
import { ReaderLanguageElement } from './reader-language-element';
import { ShareMenuElement } from './share-menu-element';
import { SharePassageElement } from './share-passage-element';
import { ThemeSwitchElement } from './theme-switch-element';

const elements = {
	'language-switcher': LanguageSwitcherElement,
	'not-found-offer': NotFoundOfferElement,
	'read-with': ReadWithElement,
	'reader-language': ReaderLanguageElement,
	'share-menu': ShareMenuElement,
	'share-passage': SharePassageElement,
	'theme-switch': ThemeSwitchElement,
};

for (const [name, element] of Object.entries(elements))
	customElements.get(name) ?? customElements.define(name, element);

prefetchPointedPages();
keepPlace();
