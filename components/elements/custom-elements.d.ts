import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'language-switcher': CustomElement;
			'not-found-offer': CustomElement;
			'reader-language': CustomElement & { 'data-locale': string };
			'read-with': CustomElement & { 'data-locale': string };
			'share-menu': CustomElement & { 'data-any': string; 'data-own': string; 'data-title': string };
			'share-passage': CustomElement & { 'data-any': string };
			'theme-switch': CustomElement;
		}
	}
}
