import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../../api/session';
import { AskedPart } from '../../features/escalations/asked';
import { AwayPart } from '../../features/escalations/away';
import { ReportPart } from '../../features/escalations/report';
import { WaitingPart } from '../../features/escalations/waiting';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Segments } from '../../ui/segments';
import { useTitle } from '../../ui/use-title';

const route = getRouteApi('/escalations');

/** What is beyond somebody's authority, and who answers it. */
export function EscalationsRoute() {
  const { t } = useTranslation();
  const may = useMay();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(t('escalations.title'));
  const parts = [
    ...(may('replies', 'decisions:all') ? (['waiting', 'asked'] as const) : []),
    ...(may('replies', 'people') ? (['away'] as const) : []),
    ...(may('decisions:branch', 'decisions:all', 'limits') ? (['report'] as const) : []),
  ];
  const open = parts.find((each) => each === part) ?? parts[0];

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('escalations.title')}</h1>
        <Segments
          legend={t('escalations.part')}
          segments={parts.map((each) => ({ value: each, label: t(`escalations.parts.${each}`) }))}
          value={open ?? 'waiting'}
          onChoose={(chosen) => void navigate({ search: { part: chosen } })}
        />
      </div>
      {open === 'waiting' && <WaitingPart />}
      {open === 'asked' && <AskedPart />}
      {open === 'away' && <AwayPart />}
      {open === 'report' && <ReportPart />}
    </div>
  );
}
