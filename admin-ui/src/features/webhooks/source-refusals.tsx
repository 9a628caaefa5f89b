import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { type CaseSource, refusalsQuery } from './api/case-sources';
import classes from './webhooks.module.css';

interface Props {
  source: CaseSource;
  onClose: () => void;
}

/** What was not taken of the events of a source, and why. */
export function SourceRefusals({ source, onClose }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { data, error, refetch, isFetching } = useQuery(refusalsQuery(source.id));

  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t('caseSources.refusals')}: ${source.name}`}
      size="xl"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes['form']}>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Waiting />}
        {data?.length === 0 && <p className={ui['empty']}>{t('caseSources.refusedNothing')}</p>}
        {data && data.length > 0 && (
          <table className={`${list['table']} ${list['still']}`}>
            <thead>
              <tr>
                <th scope="col">{t('caseSources.at')}</th>
                <th scope="col">{t('webhooks.event')}</th>
                <th scope="col">{t('caseSources.why')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ at, event, reason, faults }) => (
                <tr key={`${at} ${event} ${reason}`}>
                  <td>{formats.moment(at)}</td>
                  <td>{event && <code>{event}</code>}</td>
                  <td>
                    {t(`caseSources.reasons.${reason}`)}
                    {faults.map((fault) => (
                      <p key={fault}>
                        <code>{fault}</code>
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className={classes['acts']}>
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            {t('webhooks.refresh')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
