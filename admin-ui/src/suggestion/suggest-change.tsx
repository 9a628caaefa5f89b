import { lazy, Suspense, useState } from 'react';
import { useMay } from '../api/session';
import { useTranslation } from '../language/use-translation';
import classes from './suggestion.module.css';

const SuggestDialog = lazy(() =>
  import('./suggest-dialog').then(({ SuggestDialog: component }) => ({ default: component })),
);

export interface AboutRule {
  ruleSet: string;
  rule: string;
  /** What the rule is called. */
  title: string;
  /** The decision in which it was met. */
  decision?: string | undefined;
}

/** The way to say what should change about a rule. */
export function SuggestChange(about: AboutRule) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);

  if (!useMay()('rule-sets')) {
    return null;
  }
  return (
    <>
      <button type="button" className={classes['suggest']} onClick={() => setOpen(true)}>
        {t('suggestions.suggest')}
        <span className="visually-hidden">: {about.title}</span>
      </button>
      {isOpen && (
        <Suspense>
          <SuggestDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
