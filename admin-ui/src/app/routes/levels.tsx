import { getRouteApi } from '@tanstack/react-router';
import { LevelsPart } from '../../features/levels/levels';
import { RemediesPart } from '../../features/levels/remedies';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Segments } from '../../ui/segments';
import { useTitle } from '../../ui/use-title';

const route = getRouteApi('/service-levels');
const parts = ['levels', 'remedies'] as const;

/** How well customers were served, and what follows from it. */
export function LevelsRoute() {
  const { t } = useTranslation();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  const open = parts.find((each) => each === part) ?? 'levels';
  useTitle(t('levels.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('levels.title')}</h1>
        <Segments
          legend={t('levels.part')}
          segments={parts.map((each) => ({ value: each, label: t(`levels.parts.${each}`) }))}
          value={open}
          onChoose={(chosen) => void navigate({ search: { part: chosen } })}
        />
      </div>
      {open === 'levels' && <LevelsPart />}
      {open === 'remedies' && <RemediesPart />}
    </div>
  );
}
