import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Segments } from '../../../ui/segments';
import { Waiting } from '../../../ui/waiting';
import classes from './parameters.module.css';

const ParameterSheet = lazy(() =>
  import('./parameter-sheet').then(({ ParameterSheet: component }) => ({ default: component })),
);

const views = ['text', 'sheet'] as const;

/** The text of a rule set, or the parameters in it as a table. */
export function FileViews({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof views)[number]>('text');

  return (
    <>
      <div className={classes['switch']}>
        <Segments
          legend={t('workbench.showAs')}
          segments={views.map((each) => ({ value: each, label: t(`parameters.views.${each}`) }))}
          value={view}
          onChoose={setView}
        />
      </div>
      {view === 'text' ? (
        children
      ) : (
        <Suspense fallback={<Waiting />}>
          <ParameterSheet />
        </Suspense>
      )}
    </>
  );
}
