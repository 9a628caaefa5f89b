import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Refused } from '../../api/problem';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { peopleQuery } from './api/people';
import { importPeople, previewPeople } from './api/staff-list';
import { ImportPreview } from './import-preview';
import { ImportResult } from './import-result';
import classes from './people.module.css';

/** Takes in a file of people, once it was seen what it would change. */
export function ImportPeople({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const looking = useMutation({ mutationFn: previewPeople });
  const taking = useMutation({
    mutationFn: ({ file, plan }: { file: File; plan: string }) => importPeople(file, plan),
    onError: (error, { file }) => {
      if (error instanceof Refused && error.kind === 'changed-meanwhile') {
        looking.mutate(file);
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
  const file = looking.variables as File | undefined;
  const plan = looking.data?.plan;
  const look = (chosen: File) => {
    taking.reset();
    looking.mutate(chosen);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('people.importTitle')}
      size="min(1080px, 94vw)"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={false}
      closeOnEscape={!taking.data}
    >
      {taking.data ? (
        <ImportResult taken={taking.data} onClose={onClose} />
      ) : (
        <div className={classes['form']}>
          <p>{t('people.importHint')}</p>
          <div className={classes['acts']}>
            <Button
              data-autofocus
              variant={plan ? 'default' : 'filled'}
              loading={looking.isPending}
              onClick={() => picker.current?.click()}
            >
              {t(file ? 'people.chooseAnother' : 'people.chooseFile')}
            </Button>
            {file && <span className="quiet">{file.name}</span>}
          </div>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".csv,.txt,.tsv,text/csv"
            aria-label={t('people.file')}
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              // The same file may be chosen again once it was corrected.
              event.currentTarget.value = '';
              if (chosen) {
                look(chosen);
              }
            }}
          />
          {looking.error && <RefusalNotice error={looking.error} />}
          {taking.error && <RefusalNotice error={taking.error} />}
          {looking.data && <ImportPreview preview={looking.data} />}
          {file && plan && (
            <Button loading={taking.isPending} onClick={() => taking.mutate({ file, plan })}>
              {t('people.takeIn')}
            </Button>
          )}
        </div>
      )}
    </Modal>
  );
}
