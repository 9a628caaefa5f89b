import { useTranslation } from '../../language/use-translation';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { CasesPanel } from './cases/cases-panel';
import { ChangeList } from './change-list';
import { History } from './history';
import { LivePanel } from './live/live-panel';
import { OutlineList } from './outline-list';
import { ReviewPart } from './review-part';
import { SentenceList } from './sentence-list';
import classes from './workbench.module.css';

interface Props {
  file: string | undefined;
  line: number | undefined;
  view: SideView;
  onView: (view: SideView) => void;
}

const views = ['live', 'cases', 'sentences', 'outline', 'changes', 'history', 'review'] as const;

export type SideView = (typeof views)[number];

/** What stands beside the text: what it does, what proves it, how it reads, what is in it, who changed it, who approves it. */
export function SidePanel({ file, line, view, onView }: Props) {
  const { t } = useTranslation();

  return (
    <aside
      className={`${ui['panel']} ${classes['side']}`}
      aria-label={t(`workbench.views.${view}`)}
    >
      <Segments
        legend={t('workbench.view')}
        segments={views.map((each) => ({ value: each, label: t(`workbench.views.${each}`) }))}
        value={view}
        onChoose={onView}
      />
      <div className={classes['sideContent']}>
        {view === 'live' && <LivePanel />}
        {view === 'cases' && <CasesPanel />}
        {view === 'sentences' && <SentenceList file={file} line={line} />}
        {view === 'outline' && <OutlineList file={file} line={line} />}
        {view === 'changes' && <ChangeList />}
        {view === 'history' && <History />}
        {view === 'review' && <ReviewPart />}
      </div>
    </aside>
  );
}
