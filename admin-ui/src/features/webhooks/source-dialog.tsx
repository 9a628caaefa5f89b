import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { ShownOnce } from '../../ui/shown-once';
import { Waiting } from '../../ui/waiting';
import {
  adaptersQuery,
  type CaseSource,
  caseSourcesQuery,
  changeCaseSource,
  makeCaseSource,
} from './api/case-sources';
import { SourceForm, type WantedSource } from './source-form';
import classes from './webhooks.module.css';

interface Props {
  /** The one that is changed; a new one otherwise. */
  source?: CaseSource;
  onClose: () => void;
}

/** Makes a source of cases, whose secret is shown once, or changes one. */
export function SourceDialog({ source, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: adapters } = useQuery(adaptersQuery);
  const saving = useMutation({
    mutationFn: async (wanted: WantedSource) => {
      if (source) {
        const { active, version } = source;
        await changeCaseSource(source.id, { ...wanted, active, version });
        return null;
      }
      return makeCaseSource(wanted);
    },
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: caseSourcesQuery.queryKey });
      if (!made) {
        onClose();
      }
    },
  });
  const mapping = source?.mapping ?? adapters?.[0]?.mapping;

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(source ? 'caseSources.change' : 'caseSources.make')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={false}
    >
      {saving.data ? (
        <div className={classes['form']}>
          <ShownOnce
            what={t('webhooks.secret')}
            secret={saving.data.secret}
            hint={t('caseSources.secretHint')}
          />
          <Button onClick={onClose}>{t('people.done')}</Button>
        </div>
      ) : mapping ? (
        <SourceForm source={source} mapping={mapping} saving={saving} />
      ) : (
        <Waiting />
      )}
    </Modal>
  );
}
