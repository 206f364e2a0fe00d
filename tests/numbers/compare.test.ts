import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { compareNumbers } from '@/lib/numbers/compare';

type Pair = [from: Locale, source: string, to: Locale, target: string];

const compare = ([from, source, to, target]: Pair) =>
	compareNumbers({ locale: from, text: source }, { locale: to, text: target });

/** What is quoted: `target ~ source`, either empty. */
const quotes = (pair: Pair) =>
	compare(pair).findings.map(({ target, source }) => `${target?.text ?? ''} ~ ${source?.text ?? ''}`);

describe('a faithful translation has no findings', () => {
	const good: Record<string, Pair[]> = {
		'digits and marks of each language': [
			['en', 'It cost 1,234.5 yuan.', 'de', 'Es kostete 1.234,5 Yuan.'],
			['en', 'It cost 1,234.5 yuan.', 'fr', 'Cela a coûté 1 234,5 yuans.'],
			['en', 'It cost 1,234.5 yuan.', 'ar', 'بلغت الكلفة ١٬٢٣٤٫٥ يوان.'],
			['en', 'It cost 12,345 yuan.', 'ru', 'Это стоило 12 345 юаней.'],
			['de', 'Es kostete 12’345 Franken.', 'ja', '費用は１２，３４５フランだった。'],
		],
		magnitudes: [
			['en', 'About 1.5 million people came.', 'zh', '约150万人到场。'],
			['en', 'The plan costs 2.8bn pounds.', 'de', 'Der Plan kostet 2,8 Mrd. Pfund.'],
			['en', 'The plan costs 2.8bn pounds.', 'es', 'El plan cuesta 2800 millones de libras.'],
			['en', 'A fund of 375,000 dollars', 'ko', '37만 5,000달러의 기금'],
			['zh', '总额达3.2亿元。', 'fr', 'Le total atteint 320 millions de yuans.'],
			['ja', '120億円を投じた。', 'ru', 'Вложено 12 млрд иен.'],
			['en', 'Two million visitors', 'ar', 'مليونا زائر'],
			['en', 'Tens of thousands of readers', 'de', 'Zehntausende Leserinnen und Leser'],
			['en', 'Hundreds of thousands of readers', 'zh', '数十万读者'],
			['en', 'A crowd of 25,000', 'ru', '25-тысячная толпа'],
		],
		'written-out numbers': [
			['en', 'Twenty-one rooms on five floors', 'de', 'Einundzwanzig Zimmer auf fünf Etagen'],
			['en', 'Ninety-seven rooms', 'fr', 'Quatre-vingt-dix-sept chambres'],
			['en', 'Two hundred and fifty rooms', 'ru', 'Двести пятьдесят номеров'],
			['en', 'with five doctors', 'ru', 'с пятью врачами'],
			['en', 'Twenty-five people', 'ar', 'خمسة وعشرون شخصًا'],
			['en', 'Three hundred and fifty people', 'ar', 'ثلاثمائة وخمسون شخصًا'],
			['en', 'Twelve apples', 'ko', '사과 열두 개'],
			['en', 'Three students', 'zh', '三名学生'],
			['zh', '二十五名学生', 'es', 'Veinticinco estudiantes'],
			['en', 'a three-day visit', 'de', 'ein dreitägiger Besuch'],
		],
		ordinals: [
			['en', 'the 14th meeting', 'zh', '第十四次会议'],
			['en', 'the fourth floor', 'fr', 'le quatrième étage'],
			['en', 'the fourth meeting', 'ru', 'четвёртой встречи'],
			['en', 'the 19th century', 'fr', 'le XIXe siècle'],
		],
		'fractions and shares': [
			['en', 'one-fifth of the total', 'zh', '总数的五分之一'],
			['en', 'one-fifth of the total', 'de', 'ein Fünftel der Gesamtzahl'],
			['en', 'one-fifth of the total', 'ko', '전체의 5분의 1'],
			['en', 'one-fifth of the total', 'ar', 'خُمس المجموع'],
			['en', 'one in five applicants', 'fr', 'un cinquième des candidats'],
			['en', 'two thirds of them', 'ru', 'две трети из них'],
			['en', '67 percent of pupils', 'ar', '67 في المائة من التلاميذ'],
			['en', 'Twenty per cent of pupils', 'zh', '五分之一的学生'],
			['en', '30 percent off', 'ja', '3割引き'],
		],
		dates: [
			['en', 'on Sunday 30 September 2018', 'zh', '2018年9月30日星期日'],
			['en', 'on September 30, 2018', 'de', 'am 30.09.2018'],
			['en', 'on Friday, May 4', 'ru', 'в пятницу, 4 мая'],
			['en', 'on 8 March', 'ar', 'في 8 آذار'],
			['en', 'in the 1990s', 'zh', '在20世纪90年代'],
			['en', 'in the 1980s', 'ar', 'في ثمانينيات القرن الماضي'],
			['en', 'on 2022-03-08', 'ko', '2022년 3월 8일에'],
			['en', 'over two decades', 'zh', '20年来'],
			['en', 'before the November elections', 'ru', 'перед ноябрьскими выборами'],
		],
		times: [
			['en', 'at 3 p.m.', 'zh', '下午3点'],
			['en', 'at 3 p.m.', 'de', 'um 15 Uhr'],
			['en', 'at 3:30 pm', 'fr', 'à 15 h 30'],
			['en', 'at 3 p.m.', 'ar', 'في الساعة الثالثة مساءً'],
			['en', 'at 3 p.m.', 'ru', 'в 3 часа дня'],
			['en', 'at 15:30', 'ko', '오후 3시 30분에'],
			['en', 'at 7 a.m.', 'ja', '午前7時に'],
		],
		'what another language says in words of its own': [
			['en', '20 grand', 'fr', '20 000 livres'],
			['en', 'the runner-up', 'ja', '2位の選手'],
			['en', 'an octogenarian', 'ko', '80대 노인'],
			['en', 'a twentysomething', 'ar', 'شاب في العشرينات من عمره'],
			['en', 'the bicentennial', 'de', 'die 200-Jahr-Feier'],
			['en', 'a round-the-clock operation', 'zh', '24小时行动'],
			['en', 'a fortnight ago', 'es', 'hace quince días'],
			['en', 'two dozen officers', 'ru', 'около двадцати сотрудников'],
			['en', 'several hundred', 'ko', '수백'],
			['en', 'a goalless draw', 'ja', '0対0の引き分け'],
			['en', 'a quarter of a million', 'ru', 'четверть миллиона'],
			['en', 'three-quarters of a million', 'de', '750.000'],
			['en', 'two thousand years', 'fr', 'deux millénaires'],
			['en', 'King George V', 'ar', 'الملك جورج الخامس'],
			['en', 'an hour and a half', 'es', 'hora y media'],
			['en', '18 months', 'ar', 'عام ونصف'],
			['en', 'last 12 months', 'de', 'das vergangene Jahr'],
			['en', '48 hours', 'ru', 'двое суток'],
			['en', '48 hours', 'ar', 'يومين'],
			['en', 'G20 leaders', 'ru', 'лидеры «Большой двадцатки»'],
			['en', '3D printing', 'es', 'impresión tridimensional'],
			['en', 'won 2-0', 'ar', 'فاز بهدفين نظيفين'],
			['en', 'a 90-year-old woman', 'zh', '九旬老妇'],
			['en', 'at a quarter past three', 'zh', '三点一刻'],
			['en', 'a 30 percent discount', 'zh', '七折'],
			['en', 'four times higher', 'zh', '高三倍'],
			['en', '25 percent', 'zh', '两成半'],
			['en', '0.5 percent', 'zh', '百分之零点五'],
			['en', '50 percent', 'zh', '一半'],
			['en', '150 years', 'zh', '一个半世纪'],
			['en', '150 years', 'ja', '1世紀半'],
			['en', '25 years', 'ko', '사반세기'],
			['en', 'tens of billions', 'ko', '수백억'],
			['en', 'one million', 'ko', '백만'],
			['en', '25 basis points', 'de', '0,25 Prozentpunkte'],
			['en', '50 people', 'es', 'medio centenar de personas'],
			['en', '15 people', 'ru', 'полтора десятка человек'],
			['en', 'a 5-4 ruling', 'ar', 'بأغلبية خمسة أصوات مقابل أربعة'],
			['en', 'an 11th-grade student', 'ru', 'одиннадцатиклассник'],
			['en', 'in the 89th minute', 'ko', '후반 44분'],
			['en', 'the last 16', 'ar', 'ثمن النهائي'],
			['en', 'round of 32', 'ru', '1/16 финала'],
			['en', 'the quarterfinals', 'ja', 'ベスト8'],
			['en', 'from nine to five', 'de', 'von neun bis fünf'],
			['en', 'an office open 9 to 5', 'de', 'ein Büro, das von 9 bis 17 Uhr offen ist'],
			['en', 'a penalty', 'de', 'ein Elfmeter'],
			['en', 'a hundredth of a second', 'fr', 'un centième de seconde'],
			['en', 'the 70th anniversary', 'ru', 'семидесятилетие'],
			['en', 'the 150th anniversary', 'ar', 'الذكرى المئة والخمسين'],
			['en', 'more than a dozen', 'ko', '10여 명'],
			['en', 'a few days', 'ko', '2~3일'],
			['en', 'an Olympic gold medal', 'ja', '五輪の金メダル'],
			['zh', '双十一期间销量大增', 'en', 'Sales rose sharply during Singles’ Day'],
			['en', 'two to three hundred', 'ru', '200–300'],
			['en', '300 or 400', 'zh', '三四百'],
			['en', '25,300 people', 'es', '25 mil 300 personas'],
			['en', '$1.2 trillion', 'es', '1,2 millones de millones de dólares'],
			['en', 'the 22nd meeting', 'es', 'la vigesimosegunda reunión'],
			['en', 'the 13th meeting', 'es', 'la décima tercera reunión'],
			['en', 'at 10:30 p.m.', 'es', 'a las 22.30'],
			['en', 'at 10:30 p.m.', 'de', 'um halb elf'],
			['en', 'for two and a half hours', 'fr', 'pendant 2 heures 30'],
			['en', '1.5 hours', 'ru', 'час с половиной'],
			['en', 'by 1 a.m.', 'ru', 'к часу ночи'],
			['en', 'in the mid-1980s', 'fr', 'au milieu des années quatre-vingt'],
			['en', 'in the 1960s', 'ar', 'في ستينيات القرن العشرين'],
			['en', 'in the 1960s', 'de', 'in den 60er Jahren des 20. Jahrhunderts'],
			['en', 'in the 1960s and 1970s', 'zh', '20世纪60和70年代'],
			['en', 'in the 1960s and 1970s', 'zh', '上世纪六七十年代'],
			['en', 'the 17th century', 'fr', 'le XVIIème siècle'],
			['en', 'from the mid-fifteenth century', 'ja', '15世紀半ばから'],
			['en', 'a man in his 40s', 'ar', 'رجل في العقد الخامس من عمره'],
			['en', 'those in their 20s and 30s', 'ko', '2030세대'],
			['en', 'a woman in her mid-30s', 'de', 'eine Frau von etwa 35 Jahren'],
			['en', 'on 15.01.2016', 'zh', '2016年1月15日'],
			['en', 'shortly after midnight', 'es', 'pasadas las 12 de la noche'],
			['en', 'at 2 a.m.', 'de', 'um 2 Uhr nachts'],
			['en', '12 345 people', 'zh', '12,345人'],
			['en', '100,000 people', 'ar', '100،000 شخص'],
			['en', 'founded in 1989 and 1991', 'zh', '成立于1989，1991年'],
			['en', 'a scale from 0 to 1, with 1 the best', 'zh', '由0到1，1为最好'],
			['en', 'a couple of hundred people', 'fr', 'environ deux cents personnes'],
			['en', 'between 20 and 30 percent', 'ja', '2~3割'],
			['en', 'between 20 and 30 percent', 'zh', '两三成'],
			['en', 'two or three million', 'ko', '이삼백만 명'],
			['en', 'version 2.6.32', 'de', 'Version 2.6.32'],
			['en', 'the 4x100m relay', 'ja', '400メートルリレー'],
			['en', '9.58 seconds', 'fr', '9 s 58'],
			['en', 'Article 50 of the treaty', 'ko', '리스본 조약 50조'],
			['en', 'a quad-core processor', 'es', 'un procesador de cuatro núcleos'],
			['en', '1/1000 of a gram', 'zh', '千分之一克'],
			['en', 'from 25 to 38 centimetres', 'es', 'de 25 a 38 centímetros'],
			['en', 'at 6:18 a.m.', 'fr', 'à six heures dix-huit'],
			['en', 'at 8:20 p.m.', 'de', 'um 20 Uhr 20'],
			['en', 'at 8:20 p.m.', 'ru', 'в двадцать минут девятого'],
			['en', 'at 8:50', 'de', 'um zehn vor neun'],
			['en', 'at 8:20 p.m.', 'es', 'a las ocho y veinte de la tarde'],
			['en', 'at 6:18 a.m.', 'ar', 'الساعة السادسة و18 دقيقة صباحا'],
			['en', 'at ten to nine', 'ru', 'без десяти девять'],
			['en', 'on October 3, 1995', 'ja', '平成7年10月3日'],
			['en', 'the third quarter', 'ja', '7〜9月期'],
			['en', '2,300 people', 'ar', 'ألفان وثلاثمئة شخص'],
			['en', '3.5bn dollars', 'ar', '3 مليارات و500 مليون دولار'],
			['en', '2,000 years old', 'de', 'zweitausendjährig'],
			['en', '1,200 people', 'fr', 'douze cents personnes'],
			['en', 'in 1999', 'fr', 'en mil neuf cent quatre-vingt-dix-neuf'],
			['en', 'in nineteen eighty-four', 'zh', '1984年'],
			['en', 'three point four percent', 'ja', '3.4%'],
			['fr', 'trois virgule cinq pour cent', 'en', '3.5 percent'],
			['en', 'in FY18', 'ko', '2018 회계연도'],
			['en', 'at 730pm', 'de', 'um 19.30 Uhr'],
			['en', 'at 12 midnight', 'fr', 'à minuit'],
			['en', 'on 30.9.18', 'ru', '30 сентября 2018 года'],
			['en', '12 stone 5', 'de', '79 kg'],
			['en', 'the decathlon', 'ko', '10종 경기'],
			['en', 'a bilingual school', 'ja', '2か国語の学校'],
			['en', 'several people', 'ko', '대여섯 명'],
			['en', 'a three-quarter majority', 'es', 'una mayoría de tres cuartas partes'],
		],
		'what needs no numeral': [
			['en', 'One of the two was closed.', 'fr', 'L’un d’eux était fermé.'],
			['en', 'He was very happy for some time.', 'zh', '他十分高兴，过了一些日子。'],
			['en', 'Both sides agreed.', 'zh', '两国达成一致。'],
			['en', 'He may march on.', 'ru', 'Он может идти дальше.'],
			['en', 'Samsung and Sichuan', 'zh', '三星与四川'],
			['en', 'a clean environment', 'ru', 'чистую среду'],
			['en', 'He wrote in The Sunday Times.', 'fr', 'Il a écrit dans The Sunday Times.'],
			['en', 'a mission to Mars', 'fr', 'une mission vers Mars'],
			['en', 'The singer Julio Iglesias', 'es', 'El cantante Julio Iglesias'],
			['en', 'The father found a precious stone.', 'ar', 'عثر الأب على حجر ثمين.'],
			['en', 'West Ham won in the city of Ibb.', 'ar', 'فاز وست هام في مدينة إب.'],
			['en', 'The rescue team swept the awards.', 'ko', '구조대가 상을 석권했다.'],
			['en', 'Nothing has changed.', 'zh', '一切一成不变。'],
			['en', 'the carmaker Nissan', 'ar', 'شركة صناعة السيارات نيسان'],
			['en', 'Spectators were all around the hall.', 'zh', '大厅四周都是观众。'],
			['en', 'It has as many rows as files.', 'ko', '파일의 개수만큼 행이 있다.'],
			['en', 'Julius Caesar wrote of them.', 'es', 'Julio César escribió sobre ellos.'],
			['en', 'Take care of the slope.', 'de', 'Achte auf die Steigung.'],
			['en', 'The elf is gone.', 'de', 'Dieser Elf ist fort.'],
			['en', 'a hero, a hospital', 'fr', 'un héros, un hôpital'],
			['en', 'The lecture is called Le Monde.', 'fr', 'Le cours s’appelle Le Monde.'],
			['en', 'the Alpha variant', 'ar', 'متحور ألفا'],
			['en', 'The scores were close.', 'de', 'Es war knapp.'],
			['en', 'That should be enough for now.', 'ja', '今はそれで十分のはずです。'],
			['en', 'It is open around the clock.', 'zh', '全天候开放。'],
		],
	};
	for (const [name, pairs] of Object.entries(good))
		it.each(pairs)(`in ${name}: %s %s → %s %s`, (...pair) => {
			expect(quotes(pair)).toEqual([]);
		});
});

describe('a changed number is quoted', () => {
	it.each<[...Pair, string]>([
		['en', 'It dealt with 9,465 applications.', 'ja', '9,645件を扱った。', '9,645 ~ 9,465'],
		['en', 'About 1.5 million people', 'zh', '约150亿人', '150亿 ~ 1.5 million'],
		['en', 'About 3 million people', 'de', 'Etwa 3 Milliarden Menschen', '3 Milliarden ~ 3 million'],
		['en', 'on 30 September', 'fr', 'le 30 octobre', 'octobre ~ September'],
		['en', 'on Friday', 'es', 'el jueves', 'jueves ~ Friday'],
		['en', 'at 3 p.m.', 'zh', '上午3点', '3点 ~ 3 p.m.'],
		['en', 'at 3 p.m.', 'de', 'um 16 Uhr', '16 Uhr ~ 3 p.m.'],
		['en', 'Twelve rooms', 'ko', '객실 열세 개', '열세 ~ Twelve'],
		['en', 'seven rooms', 'ru', 'восемь комнат', 'восемь ~ seven'],
		['en', 'seven rooms', 'ar', 'ثماني غرف', 'ثماني ~ seven'],
		['en', 'one-fifth of the total', 'zh', '总数的六分之一', '六分之一 ~ one-fifth'],
		['en', 'in the 1990s', 'es', 'en los años 80', '80 ~ 1990s'],
		['en', '67 percent', 'fr', '76 %', '76 % ~ 67 percent'],
		['en', 'between 5 and 10 days', 'zh', '5至12天', '12 ~ 10'],
		['en', 'They won 3-1.', 'ko', '3-2로 이겼다.', '2 ~ 1'],
		['en', 'a 30 percent discount', 'zh', '八折', '八 ~ 30 percent'],
		['en', '150 years', 'zh', '两个半世纪', '两个半 ~ 150'],
		['en', '25 basis points', 'de', '0,5 Prozentpunkte', '0,5 Prozent ~ 25'],
		['en', 'in nineteen eighty-four', 'zh', '1948年', '1948 ~ nineteen eighty-four'],
		['en', 'three point four percent', 'ja', '4.3%', '4.3 ~ three point four percent'],
		['en', 'in the 1960s', 'ar', 'في سبعينيات القرن العشرين', 'سبعينيات القرن ~ 1960s'],
		['en', '12 345 people', 'zh', '12,354人', '12,354 ~ 12 345'],
		['en', '20 to 30 percent', 'ja', '2~4割', '4割 ~ 30 percent'],
		['en', 'three-quarters of a million', 'de', '570.000', '570.000 ~ three-quarters of a million'],
		['en', '48 hours', 'ru', 'трое суток', 'трое ~ 48'],
	])('%s %s → %s %s', (from, source, to, target, expected) => {
		expect(quotes([from, source, to, target])).toEqual([expected]);
	});

	it('where the other number that it now equals is already told', () => {
		expect(quotes(['en', 'Rooms 3 and 4', 'de', 'Zimmer 4 und 4'])).toEqual(['4 ~ 3']);
	});

	it('in a row of figures that is within a longer one', () => {
		expect(quotes(['en', 'at 10.0.0.1', 'de', 'unter 10.0.0.12']).length).toBeGreaterThan(0);
		expect(quotes(['en', 'at 10.0.0.1', 'de', 'unter 10.0.0.1'])).toEqual([]);
	});

	it('among the hour and the minutes of a time', () => {
		const told = quotes(['en', 'at 6:18 a.m.', 'fr', 'à six heures dix-sept']);
		expect(told).toContain('dix-sept ~ ');
		expect(told).toContain(' ~ 6:18 a.m.');
	});

	it('where it was left out', () => {
		expect(quotes(['en', 'They met 40 times.', 'de', 'Sie trafen sich oft.'])).toEqual([' ~ 40']);
	});

	it('at its place in the text', () => {
		const [finding] = compare(['en', 'In 2021, 9,465 papers', 'zh', '2021年9645件']).findings;
		expect(finding).toEqual({
			target: { text: '9645', start: 5, end: 9 },
			source: { text: '9,465', start: 9, end: 14 },
		});
	});
});

describe('a measure converted to another unit', () => {
	it.each<Pair>([
		['en', 'It is 30 miles away.', 'fr', 'C’est à 48 km.'],
		['en', 'Waves 20 feet high', 'de', '6 Meter hohe Wellen'],
		['en', 'between 2 and 4 inches', 'es', 'entre 5 y 10 centímetros'],
		['en', 'at 80 degrees Fahrenheit', 'ru', 'при 27 градусах Цельсия'],
		['en', 'A farm of 100 acres', 'zh', '40公顷的农场'],
		['en', 'He weighs 200 pounds.', 'ko', '그의 몸무게는 91킬로그램이다.'],
		['en', 'a 200-pound man', 'es', 'un hombre de 90 kilos'],
		['en', 'a 200-pound man', 'ja', '体重90キロの男性'],
		['en', 'a 10-mile radius', 'ja', '半径16キロ'],
		['en', '5 feet 9 inches', 'fr', '1 m 75'],
		['en', 'a 10-foot wall', 'ru', 'трехметровая стена'],
		['en', 'a 150-pound dog', 'ru', '68-килограммовая собака'],
		['en', '100 miles an hour', 'de', '160 Stundenkilometer'],
		['en', '10 square miles', 'fr', '26 km2'],
		['en', '60 million gallons', 'fr', '227 millions de litres'],
		['en', '20 nautical miles', 'zh', '37公里'],
		['en', '5 acres', 'zh', '30亩'],
		['en', '18 months', 'ja', '1年6カ月'],
		['en', '90 seconds', 'zh', '一分半钟'],
		['en', '45 minutes', 'de', 'eine Dreiviertelstunde'],
		['en', '15 minutes', 'fr', 'un quart d’heure'],
		['en', 'half a kilo', 'de', '500 Gramm'],
		['en', '20 lbs', 'de', '9 Kilo'],
		['en', 'a 12in pizza', 'fr', 'une pizza de 30 cm'],
		['en', '1,000 cubic feet', 'es', '28 metros cúbicos'],
		['en', '16 fl oz', 'fr', '47 cl'],
		['en', '6 feet, 2 inches', 'de', '1,88 Meter'],
		['en', '5 ft. 10 in. tall', 'zh', '身高1.78米'],
		['en', 'a 6-4, 225-pound linebacker', 'fr', '1,93 m et 102 kg'],
		['en', '7 pounds, 8 ounces', 'ja', '3.4キロ'],
		['en', '3 hours, 20 minutes', 'de', '200 Minuten'],
		['en', '99 cents', 'de', '0,99 Dollar'],
		['en', '$2.50', 'ja', '2ドル50セント'],
		['en', 'highs in the 80s', 'de', 'Höchstwerte um 27 °C'],
		['en', 'highs in the 80s', 'fr', 'un maximum de 26 degrés'],
		['en', 'lows in the mid-60s', 'ru', 'минимум 18 градусов'],
	])('is a counterpart, and noted as a conversion: %s %s → %s %s', (...pair) => {
		const { findings, conversions } = compare(pair);
		expect(findings).toEqual([]);
		expect(conversions.length).toBeGreaterThan(0);
	});

	it('is none if it was converted wrongly', () => {
		expect(quotes(['en', 'It is 30 miles away.', 'fr', 'C’est à 84 km.'])).toEqual(['84 ~ 30']);
		expect(quotes(['en', 'a 200-pound man', 'ja', '体重60キロの男性'])).toEqual(['60 ~ 200']);
		expect(quotes(['en', 'highs in the 80s', 'de', 'Höchstwerte um 37 °C'])).toEqual(['37 ~ 80s']);
		expect(quotes(['en', 'It cost $2.50.', 'ja', '2ドル70セントだった。'])).toEqual(['2 ~ 2.50', '70 ~ ']);
	});
});
