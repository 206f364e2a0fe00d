/** Rule sets by name, as CLDR publishes them: `[base value, with its radix after a slash; what is written]`. */
export type SpelloutRules = Readonly<Record<string, readonly (readonly [base: string, body: string])[]>>;

type Rule = { base: number; divisor: number; body: string };

/**
 * Writes whole numbers out by the rules of CLDR, which is how the words that mean numbers are found:
 * https://unicode.org/reports/tr35/tr35-numbers.html#Rule-Based_Number_Formatting. Only what such rules use of that
 * language for whole numbers is understood.
 */
export function spellerOf(locale: string, rules: SpelloutRules): (set: string, value: number) => string {
	const plurals = new Intl.PluralRules(locale);
	const compiled = new Map<string, Rule[]>();
	const setOf = (name: string): Rule[] => {
		const known = compiled.get(name);
		if (known) return known;
		const made = (rules[name] ?? []).flatMap(([base, body]) => (/^\d/.test(base) ? [compile(base, body)] : []));
		compiled.set(name, made);
		return made;
	};

	function spell(set: string, value: number): string {
		const list = setOf(set);
		const rule = list.findLast(({ base }) => base <= value);
		if (!rule) return '';
		const { divisor } = rule;
		const high = Math.floor(value / divisor);
		const low = value % divisor;
		const said = low === 0 ? rule.body.replace(/\[[^\]]*\]/g, '') : rule.body.replace(/[[\]]/g, '');
		return said
			.replace(/\$\(cardinal,([^)]*)\)\$/g, (_, forms: string) => pluralForm(forms, plurals.select(high)))
			.replace(/([←→=])([^←→=]*)\1/g, (_, sign: string, name: string) => {
				if (name.startsWith('#') || name.startsWith('0')) return String(value);
				return spell(name || set, sign === '←' ? high : sign === '→' ? low : value);
			});
	}
	return spell;
}

function compile(base: string, body: string): Rule {
	const [value = '', radix = '10'] = base.split('/');
	const number = Number(value);
	const exponent = number > 0 ? Math.floor(Math.log(number) / Math.log(Number(radix)) + 1e-9) : 0;
	return { base: number, divisor: Number(radix) ** exponent, body: body.replace(/;$/, '').replace(/^'/, '') };
}

/** `one{тысяча}few{тысячи}other{тысяч}` */
function pluralForm(forms: string, category: string): string {
	return new RegExp(`${category}\\{([^}]*)\\}`).exec(forms)?.[1] ?? /other\{([^}]*)\}/.exec(forms)?.[1] ?? '';
}
