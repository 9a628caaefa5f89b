import { useTranslation } from '../../../language/use-translation';
import { LabelList } from './label-list';
import { NewName } from './new-name';
import { useVocabulary } from './use-vocabulary';
import classes from './vocabulary.module.css';

/** What a case may ask for. */
export function ActionSection() {
  const { t } = useTranslation();
  const { actions } = useVocabulary().vocabulary;

  return (
    <section className={classes['type']} aria-label={t('vocabulary.actions')}>
      <h3>{t('vocabulary.actions')}</h3>
      {actions.length === 0 && <p className="quiet">{t('vocabulary.noActions')}</p>}
      <LabelList title={t('vocabulary.actions')} entries={actions} />
      <NewName kind="action" holder={['actions']} taken={actions} />
    </section>
  );
}
