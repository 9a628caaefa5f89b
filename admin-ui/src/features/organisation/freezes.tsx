import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Freeze, freezesQuery, removeFreeze, useZone } from '../../api/organisation';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import { FreezeDialog } from './freeze-dialog';
import { ListedPart } from './listed-part';
import { RowActs } from './row-acts';

/** The days on which nothing new goes live. */
export function FreezesPart() {
  const { t } = useTranslation();
  const zone = useZone();
  const found = useQuery(freezesQuery);

  return (
    <ListedPart
      part="freezes"
      hint={t('freezes.hint', { zone })}
      found={found}
      table={(items, onChange) => <Table freezes={items} onChange={onChange} />}
      dialog={(item, onClose) => <FreezeDialog freeze={item} onClose={onClose} />}
    />
  );
}

interface TableProps {
  freezes: readonly Freeze[];
  onChange: (freeze: Freeze) => void;
}

function Table({ freezes, onChange }: TableProps) {
  const { t } = useTranslation();
  const { formats, say } = useLanguage();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: removeFreeze,
    onSettled: () => queries.invalidateQueries({ queryKey: freezesQuery.queryKey }),
  });

  return (
    <>
      {removing.error && <RefusalNotice error={removing.error} />}
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('freezes.days')}</th>
            <th scope="col">{t('freezes.reason')}</th>
            <th scope="col">{t('groups.act')}</th>
          </tr>
        </thead>
        <tbody>
          {freezes.map((freeze) => (
            <tr key={freeze.id}>
              <td>
                {formats.date(freeze.from)} – {formats.date(freeze.to)}
              </td>
              <td>{say(freeze.reason)}</td>
              <td>
                <RowActs
                  change={t('freezes.changeOf', { reason: say(freeze.reason) })}
                  remove={t('freezes.removeOf', { reason: say(freeze.reason) })}
                  isRemoving={removing.isPending && removing.variables === freeze.id}
                  onChange={() => onChange(freeze)}
                  onRemove={() => removing.mutate(freeze.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
