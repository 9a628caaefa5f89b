import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { beginDraft, type Deviation, findChanges } from '../../api/deviations';
import { ruleSetQuery } from '../../api/rule-sets';
import { readsDecisions, useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { useEffectWords } from '../../outcome/use-effect-words';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { RefusalNotice } from '../../ui/refusal-notice';
import classes from './deviations.module.css';
import { FoundChanges } from './found-changes';

interface Props {
  deviation: Deviation;
}

const longestTitle = 200;

/** The same that people did instead of what one rule recommends. */
export function DeviationRow({ deviation }: Props) {
  const { t } = useTranslation();
  const { say, formats } = useLanguage();
  const titleOf = useRuleSetTitle();
  const words = useEffectWords(undefined);
  const may = useMay();
  const { ruleSet, rule, effect, type, kind, reasonText, amount, quantity, times, of } = deviation;
  const { data } = useQuery(ruleSetQuery(ruleSet));
  const known = data?.rules.find(({ name }) => name === rule);
  const title = known ? say(known.title) : rule;
  const given = amount
    ? formats.money(amount.amount, amount.currency)
    : quantity !== undefined && quantity !== null
      ? formats.number(quantity)
      : undefined;

  const finding = useMutation({ mutationFn: () => findChanges(deviation) });

  return (
    <>
      <tr className={classes['row']}>
        <td>
          {title}
          <br />
          <span className="quiet">
            {titleOf(ruleSet)} · {words.headline({ kind: effect, ...(type && { type }) })}
          </span>
        </td>
        <td>
          {t(`replies.kinds.${kind}`)}
          {given && `: ${given}`}
          {reasonText && (
            <>
              <br />
              <span className="quiet">{say(reasonText)}</span>
            </>
          )}
        </td>
        <td>
          {t('deviations.of', { times: formats.number(times), of: formats.number(of) })}
          {may(...readsDecisions) && (
            <ul className={classes['decisions']}>
              {deviation.decisions.map((id, place) => (
                <li key={id}>
                  <Link to="/decisions/$id" params={{ id }}>
                    {t('deviations.decision', { n: place + 1 })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </td>
        <td>
          <div className={classes['acts']}>
            {kind !== 'ESCALATED' && (
              <Button
                size="compact-md"
                loading={finding.isPending}
                onClick={() => finding.mutate()}
              >
                {t('deviations.find')}
                <span className="visually-hidden">: {title}</span>
              </Button>
            )}
            {may('drafts') && <BeginDraft ruleSet={ruleSet} title={title} />}
          </div>
        </td>
      </tr>
      {!finding.isIdle && (
        <tr className={classes['row']}>
          <td colSpan={4}>
            {finding.isPending && <p role="status">{t('deviations.finding')}</p>}
            {finding.error && <RefusalNotice error={finding.error} />}
            {finding.data && <FoundChanges found={finding.data} title={title} />}
          </td>
        </tr>
      )}
    </>
  );
}

function BeginDraft({ ruleSet, title }: { ruleSet: string; title: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const beginning = useMutation({
    mutationFn: () =>
      beginDraft(ruleSet, t('deviations.draftTitle', { rule: title }).slice(0, longestTitle)),
    onSuccess: ({ id }) => void navigate({ to: '/drafts/$id', params: { id } }),
  });

  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        loading={beginning.isPending}
        onClick={() => beginning.mutate()}
      >
        {t('deviations.begin')}
        <span className="visually-hidden">: {title}</span>
      </Button>
      {beginning.error && <RefusalNotice error={beginning.error} />}
    </>
  );
}
