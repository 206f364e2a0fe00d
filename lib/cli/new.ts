import { addStory } from './new/story';
import { addTranslation } from './new/translation';
import { run } from './run';
import { wrongCall } from './wrong-call';

const usage = `Usage: npm run new -- COMMAND

  story YEAR/SLUG [--locale LOCALE] [--section SECTION]
                                 a file for a new story: in English, and among the news, unless said otherwise
  translation YEAR/SLUG LOCALE   a file for a translation of it, with the words of the original in comments`;

const commands: Record<string, (args: string[]) => void> = { story: addStory, translation: addTranslation };

/** `npm run new`: makes a file to be filled in, and never touches one that is there. */
run(() => {
	const [name = '', ...args] = process.argv.slice(2);
	if (name === '--help') console.log(usage);
	else if (commands[name]) commands[name](args);
	else throw wrongCall(`there is no command "${name}"`, `use one of ${Object.keys(commands).join(', ')}`);
});
