import type { WordLanguage } from '../language';

export const spanish: WordLanguage = {
	tag: 'es',
	// Writers leave the accent of “dieciséis” and “veintidós” out.
	variants: (word) =>
		/^(?:dieci|veinti)/.test(word)
			? [
					word
						.normalize('NFD')
						.replace(/\u0301/g, '')
						.normalize('NFC'),
				]
			: [],
	joiner: 'y',
	joins: 'tens',
	cardinals: { 100: 'ciento cien' },
	ordinals: { 3: 'tercer', 1: 'primer' },
	magnitudes: { 1000: 'mil', 1000000: 'millón millones', 1000000000: 'millardo', 1000000000000: 'billón billones' },
	abbreviations: { 1000: 'k', 1000000: 'm mm mill' },
	orders: {
		10: 'decenas docenas',
		100: 'cientos centenares',
		1000: 'miles millares',
		1000000: 'millones',
		1000000000000: 'billones',
	},
	fractions: { 3: 'tercio tercios', 4: 'cuarto cuartos' },
	multiples: { 10: 'década décadas', 12: 'docena', 100: 'siglo siglos' },
	ratio: /^(?: \p{L}+){0,2} (?:de|de cada|de los|de las) $/u,
	percent: /[ \u00a0]?(?:%|por ciento)/y,
	offers: {
		0: 'medianoche cero ningún ninguno ninguna nunca sin nulo',
		0.25: 'cuarto',
		0.5: 'medio media mitad mediados',
		1: 'único única solo sola vez cada primer primero primera',
		2: 'ambos ambas doble dobles par pareja parejas gemelos gemelas gemelo dúo dos_veces duplicó duplicar duplicado entre otro bilateral',
		3: 'triple trío tercio triplicado trilogía',
		4: 'cuádruple cuartos cuarto trimestre trimestral',
		7: 'semana semanas semanal',
		10: 'decena adolescente adolescentes',
		12: 'mediodía',
		15: 'quincena',
		20: 'veintena',
		24: 'medianoche',
		1000000: 'millonario millonaria millonarios',
		1000000000: 'multimillonario multimillonaria multimillonarios',
		30: 'treintena',
		100: 'centenar centenario',
		1000: 'millar',
	},
	idioms: /terceros|terceras? (?:parte|persona)/iy,
	ambiguous: 'un uno una segundo segundos primero primera cuarto',
	clock: [
		{ pattern: /(?: ?h(?:oras)?)?(?: de la (?:mañana|madrugada)| ?a\. ?m\b\.?| ?am\b)/y, half: 'am' },
		{ pattern: /(?: ?h(?:oras)?)?(?: de la (?:tarde|noche)| del mediodía| ?p\. ?m\b\.?| ?pm\b)/y, half: 'pm' },
		{ pattern: / ?h\b\.?/y, half: '24' },
		{ pattern: / horas?\b/y, half: 'duration' },
	],
	clockBefore: [{ pattern: /\ba las? $/, half: 'duration' }],
	century: /(?!)/y,
	decade: /(?!)/y,
	decadeBefore: /\b(?:años|década de(?: los)?|los) $/,
	andHalf: /(?: \p{L}+)? y medi[oa]/uy,
	dayFirst: true,
};
