import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ShownOnce } from '../../ui/shown-once';
import { Act } from './act';
import {
  type CaseSource,
  caseSourcesQuery,
  changeCaseSource,
  rotateSecret,
} from './api/case-sources';
import classes from './webhooks.module.css';

interface Props {
  source: CaseSource;
  onChange: () => void;
  onShow: () => void;
}

/** A source of cases, and what can be done with it. */
export function SourceRow({ source, onChange, onShow }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const { id, name, branch, ruleSets, mapping, active, rotatedAt, version } = source;
  const refresh = () => queries.invalidateQueries({ queryKey: caseSourcesQuery.queryKey });
  const switching = useMutation({
    mutationFn: () =>
      changeCaseSource(id, {
        name,
        branch: branch ?? null,
        ruleSets,
        mapping,
        active: !active,
        version,
      }),
    onSettled: refresh,
  });
  const rotating = useMutation({ mutationFn: () => rotateSecret(id), onSettled: refresh });
  const error = switching.error ?? rotating.error;

  return (
    <tr>
      <td>
        <strong>{name}</strong>
        <p className="quiet">{[mapping.prefix, branch].filter(Boolean).join(' · ')}</p>
        <code className={classes['address']}>{`/api/v1/case-sources/${id}/events`}</code>
      </td>
      <td>{ruleSets.join(', ')}</td>
      <td>
        <Badge tone={active ? 'good' : 'warn'}>
          {t(active ? 'webhooks.states.on' : 'webhooks.states.off')}
        </Badge>
        {rotatedAt && (
          <p className="quiet">{t('caseSources.rotated', { at: formats.moment(rotatedAt) })}</p>
        )}
      </td>
      <td>
        <div className={classes['acts']}>
          <Act label={t('caseSources.refusals')} of={name} run={onShow} />
          <Act label={t('groups.change')} of={name} run={onChange} />
          <Act label={t('caseSources.rotate')} of={name} run={rotating.mutate} />
          <Act
            label={t(active ? 'webhooks.switchOff' : 'webhooks.switchOn')}
            of={name}
            run={switching.mutate}
          />
        </div>
        {rotating.data && (
          <ShownOnce
            what={t('webhooks.secret')}
            secret={rotating.data.secret}
            hint={t('caseSources.oldHolds')}
          />
        )}
        {error && <RefusalNotice error={error} />}
      </td>
    </tr>
  );
}
