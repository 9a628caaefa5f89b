import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { StopRuleForm } from './stop-rule-form';
import { useRuleSetTitle } from './use-rule-set-title';

interface Props {
  ruleSet: string;
  /** Its name; without it one is chosen. */
  rule?: string;
}

/** The way to stop a rule that does harm. */
export function StopRule({ ruleSet, rule }: Props) {
  const { t } = useTranslation();
  const titleOf = useRuleSetTitle();
  const [isOpen, setOpen] = useState(false);

  return (
    <div>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {t(rule ? 'releases.stopThis' : 'releases.stop')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('releases.stopOf', { title: titleOf(ruleSet) })}
        centered
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <StopRuleForm ruleSet={ruleSet} {...(rule && { rule })} onDone={() => setOpen(false)} />
      </Modal>
    </div>
  );
}
