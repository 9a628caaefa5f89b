import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import classes from './handbook.module.css';
import { Passage } from './passage';

/** The numbers that rules read, each with who says what it is. */
export function Numbers({ numbers }: { numbers: readonly Schemas['HandbookNumber'][] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{t('handbook.numbers')}</h2>
      {numbers.map((number) => (
        <div key={number.name} className={classes['rule']}>
          <h3 id={`number-${number.name}`}>{say(number.label)}</h3>
          <p>
            <strong>
              {number.values
                .map(({ from, text }) =>
                  from ? t('handbook.from', { value: say(text), day: say(from) }) : say(text),
                )
                .join('; ')}
            </strong>{' '}
            <Badge tone={number.ours ? 'warn' : 'good'}>{say(number.origin)}</Badge>{' '}
            {number.aspirational && t('handbook.goal', { value: say(number.aspirational) })}
          </p>
          {number.source && <Passage passage={number.source} />}
        </div>
      ))}
    </section>
  );
}
