import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { History } from './history';
import { LivePanel } from './live/live-panel';
import { OutlineList } from './outline-list';
import { SentenceList } from './sentence-list';
import classes from './workbench.module.css';

interface Props {
  file: string | undefined;
  line: number | undefined;
}

const views = ['live', 'sentences', 'outline', 'history'] as const;

type View = (typeof views)[number];

/** What stands beside the text: what it does, how it reads, what is in it, who changed it. */
export function SidePanel({ file, line }: Props) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('live');

  return (
    <aside
      className={`${ui['panel']} ${classes['side']}`}
      aria-label={t(`workbench.views.${view}`)}
    >
      <Segments
        legend={t('workbench.view')}
        segments={views.map((each) => ({ value: each, label: t(`workbench.views.${each}`) }))}
        value={view}
        onChoose={setView}
      />
      <div className={classes['sideContent']}>
        {view === 'live' && <LivePanel />}
        {view === 'sentences' && <SentenceList file={file} line={line} />}
        {view === 'outline' && <OutlineList file={file} line={line} />}
        {view === 'history' && <History />}
      </div>
    </aside>
  );
}
