import { languageNames, languages } from '../../../language/languages';
import { useTranslation } from '../../../language/use-translation';
import { AttributeRow } from './attribute-row';
import { NewName } from './new-name';
import classes from './vocabulary.module.css';
import type { TypeEntry } from './vocabulary-text';

interface Props {
  type: TypeEntry;
}

/** The attributes of a fact type, each a row that opens. */
export function AttributeTable({ type }: Props) {
  const { t } = useTranslation();

  return (
    <>
      {type.attributes.length > 0 && (
        <table className={classes['attributes']}>
          <thead>
            <tr>
              <th scope="col">{t('vocabulary.columns.name')}</th>
              <th scope="col" colSpan={languages.length}>
                <span className={classes['languages']}>
                  {languages.map((each) => (
                    <span key={each} lang={each}>
                      {languageNames[each]}
                    </span>
                  ))}
                </span>
              </th>
              <th scope="col">{t('vocabulary.columns.kind')}</th>
              <th scope="col">{t('vocabulary.columns.marks')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {type.attributes.map((each) => (
              <AttributeRow key={each.name} attribute={each} owner={type.owner} />
            ))}
          </tbody>
        </table>
      )}
      <NewName kind="attribute" holder={[...type.path, 'attributes']} taken={type.attributes} />
    </>
  );
}
