import { Modal } from '@mantine/core';
import IconTableExport from '@tabler/icons-react/dist/esm/icons/IconTableExport.mjs';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import { useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { saveFile } from '../../ui/save-file';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { tableIn, workbookOf } from './api/tables';
import { nameOf } from './folders';
import { useWorkbench } from './use-workbench';

interface Props {
  file: string;
}

/** Brings a decision table into a spreadsheet, and back. */
export function TableExchange({ file }: Props) {
  const { t } = useTranslation();
  const { session, mayEdit } = useWorkbench();
  const picker = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<{ error: unknown }>();

  const exchange = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      setRefusal({ error });
    }
  };

  const download = async () => {
    const workbook = await workbookOf(session.get().now[file] ?? '');
    saveFile(workbook, nameOf(file).replace(/\.csv$/, '.xlsx'));
  };

  const take = async (workbook: File) => {
    const text = await tableIn(workbook);
    const before = session.get().now[file];
    session.change(file, text);
    void session.save();
    toast('workbench.tableTaken', {
      tone: 'good',
      ...(before !== undefined && {
        action: { label: 'workbench.undo', run: () => session.change(file, before) },
      }),
    });
  };

  return (
    <>
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('workbench.toExcel')}
        title={t('workbench.toExcel')}
        onClick={() => void exchange(download)}
      >
        <IconTableExport size={18} />
      </button>
      {mayEdit && (
        <>
          <button
            type="button"
            className={ui['icon']}
            aria-label={t('workbench.fromExcel')}
            title={t('workbench.fromExcel')}
            onClick={() => picker.current?.click()}
          >
            <IconTableImport size={18} />
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".xlsx"
            aria-label={t('workbench.workbook')}
            onChange={(event) => {
              const [workbook] = event.currentTarget.files ?? [];
              // The same file may be chosen again once it was corrected.
              event.currentTarget.value = '';
              if (workbook) {
                void exchange(() => take(workbook));
              }
            }}
          />
        </>
      )}
      {refusal && (
        <Modal
          opened
          onClose={() => setRefusal(undefined)}
          title={t('workbench.noExchange')}
          centered
          closeButtonProps={{ 'aria-label': t('app.close') }}
        >
          <RefusalNotice error={refusal.error} />
        </Modal>
      )}
    </>
  );
}
