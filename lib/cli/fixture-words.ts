import type { Locale } from '@/lib/i18n/locales';

/** Phrases of a test story: any subject fits any predicate; each sentence stands by itself. */
export type FixtureWords = { subjects: readonly string[]; predicates: readonly string[]; sentences: readonly string[] };

/** What the stories of the test site are put together from. They report nothing: no place, person or figure is real. */
export const fixtureWords: Record<Locale, FixtureWords> = {
	en: {
		subjects: [
			'The test harbour',
			'A sample library',
			'The model tramway',
			'An imaginary museum',
			'The practice market',
		],
		predicates: [
			'opens a second door',
			'counts its chairs again and finds one more than it had the week before',
			'moves',
			'plants a row of trees along the canal',
			'asks readers to bring their own lamp',
		],
		sentences: [
			'This paragraph was put together by a program, so that pages can be looked at before there is news to fill them.',
			'It runs over several lines, as real ones do, and it ends without having said anything at all.',
			'A short sentence follows.',
			'Nobody is quoted here, since nobody was asked, and nothing has happened that could be told.',
		],
	},
	zh: {
		subjects: ['测试港口', '样例图书馆', '模型电车', '虚构博物馆', '练习集市'],
		predicates: [
			'再开一扇门',
			'重新清点座椅，发现比上周多出一把，谁也说不清它从哪里来',
			'搬家',
			'沿河种下一排树',
			'请读者自带一盏灯',
		],
		sentences: [
			'这一段由程序拼成，好让页面在没有新闻可登之前也能先看一看样子。',
			'它占去几行，像真正的报道那样，读完却什么也没有说。',
			'接着是一个短句。',
			'这里没有引用任何人的话，因为谁也没有被问到，也没有发生值得一说的事。',
		],
	},
	ja: {
		subjects: ['試験用の港', '見本図書館', '模型の路面電車', '架空の博物館', '練習市場'],
		predicates: [
			'、二つ目の扉を開く',
			'が椅子を数え直したところ、先週より一脚多いことが分かる',
			'、移転',
			'、運河沿いに並木を植える',
			'、読者に明かりの持参を呼びかけ',
		],
		sentences: [
			'この段落はプログラムが組み立てたもので、載せる記事がないうちからページの姿を確かめるためにある。',
			'本物の記事のように数行にわたるが、読み終えても何も語られていない。',
			'短い文が続く。',
			'誰にも尋ねていないので誰の言葉も引かれず、伝えるべき出来事も起きていない。',
		],
	},
	ko: {
		subjects: ['시험용 항구', '견본 도서관', '모형 전차', '가상의 박물관', '연습 시장'],
		predicates: [
			'두 번째 문 연다',
			'의자 다시 세어 보니 지난주보다 하나 더 많아',
			'이전',
			'운하 따라 가로수 심어',
			'독자에게 등불 지참 당부',
		],
		sentences: [
			'이 단락은 실을 기사가 없을 때에도 지면을 살펴볼 수 있도록 프로그램이 엮은 것이다.',
			'진짜 기사처럼 여러 줄에 걸쳐 있지만 다 읽어도 전하는 내용은 없다.',
			'짧은 문장이 이어진다.',
			'아무에게도 묻지 않았으므로 누구의 말도 인용하지 않았고, 전할 만한 일도 일어나지 않았다.',
		],
	},
	fr: {
		subjects: [
			'Le port d’essai',
			'Une bibliothèque témoin',
			'Le tramway miniature',
			'Un musée imaginaire',
			'Le marché d’exercice',
		],
		predicates: [
			'ouvre une seconde porte',
			'recompte ses chaises et en trouve une de plus que la semaine précédente',
			'déménage',
			'plante une rangée d’arbres le long du canal',
			'demande aux lecteurs d’apporter leur lampe',
		],
		sentences: [
			'Ce paragraphe a été assemblé par un programme, pour que l’on puisse regarder les pages avant d’avoir des nouvelles à y mettre.',
			'Il court sur plusieurs lignes, comme les vrais, et s’achève sans avoir rien dit.',
			'Une phrase courte suit.',
			'Personne n’est cité, puisque personne n’a été interrogé, et rien ne s’est passé qui puisse être raconté.',
		],
	},
	es: {
		subjects: [
			'El puerto de prueba',
			'Una biblioteca de muestra',
			'El tranvía en miniatura',
			'Un museo imaginario',
			'El mercado de prácticas',
		],
		predicates: [
			'abre una segunda puerta',
			'vuelve a contar sus sillas y encuentra una más que la semana anterior',
			'se muda',
			'planta una hilera de árboles junto al canal',
			'pide a los lectores que traigan su propia lámpara',
		],
		sentences: [
			'Este párrafo lo ha compuesto un programa, para poder ver las páginas antes de que haya noticias con que llenarlas.',
			'Ocupa varias líneas, como los de verdad, y termina sin haber dicho nada.',
			'Sigue una frase corta.',
			'No se cita a nadie, porque a nadie se ha preguntado, y no ha ocurrido nada que contar.',
		],
	},
	de: {
		subjects: [
			'Der Versuchshafen',
			'Eine Musterbibliothek',
			'Die Modellstraßenbahngesellschaft',
			'Ein erfundenes Binnenschifffahrtsmuseum',
			'Der Übungswochenmarkt',
		],
		predicates: [
			'öffnet eine zweite Tür',
			'zählt die Stühle der Zweigstellenverwaltung noch einmal nach und findet einen mehr als bei der Bestandsaufnahme der vergangenen Woche',
			'zieht um',
			'pflanzt eine Baumreihe entlang des Schifffahrtskanals',
			'bittet die Leserschaft, eigene Leselampen mitzubringen',
		],
		sentences: [
			'Diesen Absatz hat ein Programm zusammengesetzt, damit man die Seiten ansehen kann, bevor es Nachrichten für sie gibt.',
			'Er läuft über mehrere Zeilen, wie echte es tun, und endet, ohne etwas gesagt zu haben.',
			'Ein kurzer Satz folgt.',
			'Zitiert wird niemand, denn gefragt wurde niemand, und geschehen ist nichts, wovon sich erzählen ließe.',
		],
	},
	ru: {
		subjects: ['Учебный порт', 'Пробная библиотека', 'Игрушечный трамвай', 'Вымышленный музей', 'Тренировочный рынок'],
		predicates: [
			'открывает вторую дверь',
			'пересчитывает стулья и находит на один больше, чем неделей раньше',
			'переезжает',
			'сажает деревья вдоль канала',
			'просит читателей прийти со своей лампой',
		],
		sentences: [
			'Этот абзац составила программа, чтобы страницы можно было рассмотреть прежде, чем для них найдутся новости.',
			'Он занимает несколько строк, как настоящие, и заканчивается, так ничего и не сообщив.',
			'Дальше идёт короткая фраза.',
			'Здесь никого не цитируют, ведь никого не спрашивали, и не случилось ничего, о чём стоило бы рассказать.',
		],
	},
	ar: {
		subjects: ['الميناء التجريبي', 'مكتبة نموذجية', 'الترام المصغر', 'متحف متخيل', 'سوق التدريب'],
		predicates: [
			'يفتح بابًا ثانيًا',
			'يعيد عدّ الكراسي فيجد كرسيًا زائدًا على ما كان في الأسبوع الماضي',
			'ينتقل',
			'يغرس صفًا من الأشجار على ضفة القناة',
			'يدعو القراء إلى إحضار مصابيحهم',
		],
		sentences: [
			'جمع برنامج هذه الفقرة لكي تُرى الصفحات قبل أن توجد أخبار تملؤها.',
			'تمتد على عدة أسطر كما تمتد الفقرات الحقيقية، وتنتهي من غير أن تقول شيئًا.',
			'تليها جملة قصيرة.',
			'لا أحد يُقتبس كلامه هنا لأن أحدًا لم يُسأل، ولم يحدث ما يستحق أن يُروى.',
		],
	},
};
