import { useState } from 'react';
import { useMay } from '../../../api/session';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { useTitle } from '../../../ui/use-title';
import { type View, views } from './api/cases';
import classes from './cases.module.css';
import { NewCaseDialog } from './new-case-dialog';
import { OpenCase } from './open-case';
import { Queue } from './queue';
import { useCaseNews } from './use-case-news';

interface Props {
  /** The case the address names. */
  open: string | undefined;
  view: string | undefined;
  onOpen: (ref: string) => void;
  onView: (view: View) => void;
}

/** The queue of cases, and beside it the one that is open. */
export function CasesPage({ open, view, onOpen, onView }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const [isNew, setNew] = useState(false);
  useCaseNews();
  useTitle([open, t('queue.title')].filter(Boolean).join(' · '));

  return (
    <div className={classes['page']}>
      <Queue
        open={open}
        view={views.find((each) => each === view) ?? 'ALL'}
        onOpen={onOpen}
        onView={onView}
        onNew={may('cases') ? () => setNew(true) : undefined}
      />
      {open ? (
        <OpenCase key={open} caseRef={open} />
      ) : (
        <div className={ui['empty']}>
          <p>{t('queue.choose')}</p>
          <p className="quiet">{t('queue.chooseHint')}</p>
        </div>
      )}
      {isNew && (
        <NewCaseDialog
          onClose={() => setNew(false)}
          onOpened={(ref) => {
            setNew(false);
            onOpen(ref);
          }}
        />
      )}
    </div>
  );
}
