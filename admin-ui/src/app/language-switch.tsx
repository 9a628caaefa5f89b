import { type Language, languages } from './language';

const names: Readonly<Record<Language, string>> = { en: 'English', vi: 'Tiếng Việt' };

interface Props {
  legend: string;
  language: Language;
  onChoose: (language: Language) => void;
}

/** One radio button per language, each named in that language. */
export function LanguageSwitch({ legend, language, onChoose }: Props) {
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{legend}</legend>
      {languages.map((each) => (
        <label key={each} lang={each}>
          <input
            className="visually-hidden"
            type="radio"
            name="language"
            value={each}
            checked={each === language}
            onChange={() => onChoose(each)}
          />
          {names[each]}
        </label>
      ))}
    </fieldset>
  );
}
