import { languageNames, languages } from '../../../language/languages';
import { useTranslation } from '../../../language/use-translation';
import { CheckedField } from '../sheet/checked-field';
import { withMember, withoutMember } from '../text/yaml-edits';
import type { InLanguages } from '../text/yaml-text';
import { useVocabulary } from './use-vocabulary';

interface Props {
  name: string;
  /** Where the text stands, with a member for each language. */
  path: readonly string[];
  text: InLanguages;
  kind: 'label' | 'question';
  /** Whether each says which language it is in; elsewhere a heading does. */
  isHeaded?: boolean;
}

/** A text in all languages, side by side; one that is missing is marked. */
export function TextFields({ name, path, text, kind, isHeaded = false }: Props) {
  const { t } = useTranslation();
  const { readOnly, edit } = useVocabulary();
  // A question may be left out, but not in one language.
  const isNeeded = kind === 'label' || languages.some((each) => text[each]?.trim());

  return languages.map((language) => {
    const spoken = languageNames[language];
    const shown = text[language] ?? '';
    return (
      <div key={language}>
        {isHeaded && (
          <span aria-hidden lang={language}>
            {spoken}
          </span>
        )}
        <CheckedField
          lang={language}
          label={t(`vocabulary.${kind}Of`, { name, language: spoken })}
          shown={shown}
          read={(typed) => typed.trim() || (kind === 'question' ? '' : undefined)}
          fault={t('parameters.empty')}
          note={
            isNeeded && !shown.trim() ? t('vocabulary.missing', { language: spoken }) : undefined
          }
          readOnly={readOnly}
          onChange={(typed) =>
            edit((all) =>
              typed
                ? withMember(all, [...path, language], typed)
                : withoutMember(all, [...path, language]),
            )
          }
        />
      </div>
    );
  });
}
