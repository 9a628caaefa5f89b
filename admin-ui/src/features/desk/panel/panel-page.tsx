import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import ui from '../../../ui/ui.module.css';
import { useTitle } from '../../../ui/use-title';
import { Waiting } from '../../../ui/waiting';
import { OpenCase } from '../cases/open-case';
import { useCaseNews } from '../cases/use-case-news';
import { host } from './host';
import classes from './panel.module.css';
import { usePass } from './use-pass';

/** What is recommended in one case, inside a page of another system. */
export function PanelPage() {
  const { t } = useTranslation();
  useTitle(t('panel.title'));

  return host.isThere() ? <Framed /> : <p className={ui['empty']}>{t('panel.alone')}</p>;
}

function Framed() {
  const { t } = useTranslation();
  const { caseRef, error } = usePass();
  const page = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!page.current) {
      return;
    }
    const watching = new ResizeObserver(([entry]) => {
      if (entry) {
        host.tell({ type: 'makegood.panel-height', height: Math.ceil(entry.target.scrollHeight) });
      }
    });
    watching.observe(page.current);
    return () => watching.disconnect();
  }, []);

  return (
    <main className={classes['panel']} ref={page} onClickCapture={openElsewhere}>
      {error && (
        <Notice tone="warn" alert>
          {t('panel.refused')}
        </Notice>
      )}
      {caseRef ? <PanelCase key={caseRef} caseRef={caseRef} /> : !error && <Waiting />}
    </main>
  );
}

function PanelCase({ caseRef }: { caseRef: string }) {
  useCaseNews(`/api/v1/cases/${encodeURIComponent(caseRef)}/stream`);
  return <OpenCase caseRef={caseRef} isAlone />;
}

/** A link leads to a page of its own, where whoever follows it is signed in or not. */
function openElsewhere(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link) {
    event.preventDefault();
    event.stopPropagation();
    window.open(link.href, '_blank', 'noopener');
  }
}
