import type { Schemas } from '../../../api/contract';
import { faultText } from '../../../language/fault-text';
import { languages } from '../../../language/languages';
import type { Spoken } from '../../../language/texts';
import type { BothLanguages } from '../../../language/use-language';

type Language = Spoken['language'];

/** What is wrong and what to do, in the language of the pages and then in the other. */
export function findingMessage(
  { reason, remedy }: Schemas['Finding'],
  language: Language,
): HTMLElement {
  const others = languages.filter((each) => each !== language);
  return block(
    '',
    ...[language, ...others].map((each) => {
      const said = block(each === language ? '' : 'quiet', faultText(reason[each], remedy[each]));
      said.lang = each;
      return said;
    }),
  );
}

/** What stands at a place: its name, what people call it, and all there is to know. */
export function hoverMessage(
  { name, title, lines, uses }: Schemas['HoverFound'],
  language: Language,
  usesText: (count: number) => string,
): HTMLElement {
  const head = block('');
  const code = document.createElement('code');
  code.textContent = name;
  const strong = document.createElement('strong');
  strong.textContent = bothOf(title, language);
  head.append(strong, ' ', code);
  const whole = block(
    '',
    head,
    ...lines.map((line) => block('', line[language])),
    block('quiet', usesText(uses.length)),
  );
  whole.style.padding = '8px 12px';
  return whole;
}

function bothOf(text: BothLanguages, language: Language): string {
  const other = languages.find((each) => each !== language) ?? language;
  return text[other] === text[language] ? text[language] : `${text[language]} · ${text[other]}`;
}

function block(className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.append(...content);
  return made;
}
