import { Button, TextInput } from '@mantine/core';
import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs';
import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { deskCase, useDeskCase } from './case-store';
import classes from './desk.module.css';

interface Props {
  ruleSets: readonly Schemas['RuleSetSummary'][];
  caseRefFault: string;
  onNewCase: () => void;
}

/** Which case this is, and under which rules. */
export function CaseBar({ ruleSets, caseRefFault, onNewCase }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { ruleSet, caseRef } = useDeskCase();

  return (
    <div className={classes['bar']}>
      <h1>{t('desk.title')}</h1>
      <Pick
        className={classes['ruleSet']}
        aria-label={t('desk.ruleSet')}
        choices={ruleSets.map(({ id, title }) => ({ value: id, label: say(title) }))}
        value={ruleSet ?? ''}
        onPick={(id) => deskCase.chooseRuleSet(id)}
      />
      <TextInput
        className={classes['caseRef'] ?? ''}
        aria-label={t('desk.caseRef')}
        placeholder={`${t('desk.caseRef')}, ${t('desk.caseRefHint')}`}
        value={caseRef}
        maxLength={200}
        error={caseRefFault}
        onChange={(event) => deskCase.name(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button variant="default" leftSection={<IconFilePlus size={16} />} onClick={onNewCase}>
        {t('desk.newCase')}
      </Button>
    </div>
  );
}
