type Props = {
	/** JSON in which `<` is escaped, as `lib/seo` writes it. */
	json: string | undefined;
};

/** What search engines are told about the page. */
export function JsonLd({ json }: Props) {
	return json && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
