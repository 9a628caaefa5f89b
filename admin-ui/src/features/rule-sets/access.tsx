import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { InHandsOf } from '../../review/in-hands-of';
import { AccessDialog } from './access-dialog';
import classes from './rule-sets.module.css';

/** In whose hands a rule set is, and the way to say so. */
export function Access({ ruleSet }: { ruleSet: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [naming, setNaming] = useState(false);

  return (
    <section className={classes['access']} aria-label={t('groups.access')}>
      <div>
        <InHandsOf ruleSet={ruleSet} purpose="writing" />
        <InHandsOf ruleSet={ruleSet} purpose="reviewing" />
      </div>
      {may('people') && (
        <Button variant="default" size="compact-md" onClick={() => setNaming(true)}>
          {t('groups.name')}
        </Button>
      )}
      {naming && <AccessDialog ruleSet={ruleSet} onClose={() => setNaming(false)} />}
    </section>
  );
}
