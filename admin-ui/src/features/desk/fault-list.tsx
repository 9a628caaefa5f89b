import type { FaultsByPath } from '../../facts/faults';
import { useFactWords } from '../../facts/use-fact-words';
import type { Vocabulary } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import classes from './desk.module.css';

interface Props {
  faults: FaultsByPath;
  vocabulary: Vocabulary;
}

/** Every fault the server found, each leading to its field. */
export function FaultList({ faults, vocabulary }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useFactWords();

  return (
    <Notice tone="bad" alert>
      <strong>{t('facts.faults', { count: faults.size })}</strong>
      <ul className={classes['faults']}>
        {[...faults].map(([path, found]) => (
          <li key={path}>
            <button type="button" className={classes['link']} onClick={() => goToField(path)}>
              {words.fact(vocabulary, path)}
            </button>
            {': '}
            {found.map(({ reason }) => say(reason)).join('; ')}
          </li>
        ))}
      </ul>
      <p>{t('outcome.stale')}</p>
    </Notice>
  );
}

function goToField(path: string) {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const field = fields.filter(({ dataset }) => path.startsWith(dataset['place'] ?? ' ')).at(-1);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, button')?.focus();
}
