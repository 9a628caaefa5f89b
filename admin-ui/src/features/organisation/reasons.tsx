import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { reasonsQuery, type UsualReason } from '../../api/reasons';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { ListedPart } from './listed-part';
import { ReasonDialog } from './reason-dialog';

/** The reasons that people may choose instead of typing one. */
export function ReasonsPart() {
  const { t } = useTranslation();
  const found = useQuery({ ...reasonsQuery, staleTime: 0 });

  return (
    <ListedPart
      part="reasons"
      hint={t('reasons.hint')}
      found={found}
      table={(items, onChange) => <Table reasons={items} onChange={onChange} />}
      dialog={(item, onClose) => <ReasonDialog reason={item} onClose={onClose} />}
    />
  );
}

interface TableProps {
  reasons: readonly UsualReason[];
  onChange: (reason: UsualReason) => void;
}

function Table({ reasons, onChange }: TableProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <table className={`${list['table']} ${list['still']}`}>
      <thead>
        <tr>
          <th scope="col">{t('reasons.kind')}</th>
          <th scope="col">{t('freezes.reason')}</th>
          <th scope="col">{t('people.id')}</th>
          <th scope="col">{t('reasons.place')}</th>
          <th scope="col">{t('groups.act')}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => (
          <tr key={`${reason.kind} ${reason.key}`}>
            <td>{t(`reasons.kinds.${reason.kind}`)}</td>
            <td>
              {say(reason.text)}{' '}
              {!reason.active && <Badge tone="plain">{t('reasons.notOffered')}</Badge>}
            </td>
            <td>
              <code>{reason.key}</code>
            </td>
            <td>{reason.place}</td>
            <td>
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('reasons.changeOf', { reason: say(reason.text) })}
                onClick={() => onChange(reason)}
              >
                {t('groups.change')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
