import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { accessQuery, groupsQuery, nameGroups, type RuleSetAccess } from '../../api/groups';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Ticks } from '../../ui/ticks';
import { Waiting } from '../../ui/waiting';
import classes from './rule-sets.module.css';

interface Props {
  ruleSet: string;
  onClose: () => void;
}

/** Names the groups that write and review a rule set. */
export function AccessDialog({ ruleSet, onClose }: Props) {
  const { t } = useTranslation();
  const { data: access, error } = useQuery(accessQuery(ruleSet));

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('groups.access')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {error && <Failure error={error} />}
      {!error && !access && <Waiting />}
      {/* Begun anew on what is there where somebody else named others meanwhile; the refusal stays in sight. */}
      {access && <AccessForm access={access} onClose={onClose} />}
    </Modal>
  );
}

const idsOf = (groups: RuleSetAccess['writing']) => groups.map(({ id }) => id);

function AccessForm({ access, onClose }: { access: RuleSetAccess; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: groups } = useQuery(groupsQuery);
  const [seen, setSeen] = useState(access.version);
  const [writing, setWriting] = useState(idsOf(access.writing));
  const [reviewing, setReviewing] = useState(idsOf(access.reviewing));
  if (seen !== access.version) {
    setSeen(access.version);
    setWriting(idsOf(access.writing));
    setReviewing(idsOf(access.reviewing));
  }
  const naming = useMutation({
    mutationFn: () => nameGroups(access.ruleSet, { writing, reviewing, version: access.version }),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: accessQuery(access.ruleSet).queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    naming.mutate();
  };
  const choices = (groups ?? []).map(({ id, name }) => ({ value: id, label: name, hint: id }));

  return (
    <form className={classes['form']} onSubmit={submit}>
      {groups?.length === 0 && <p>{t('groups.noneYet')}</p>}
      <Ticks legend={t('groups.writing')} choices={choices} ticked={writing} onTick={setWriting} />
      <Ticks
        legend={t('groups.reviewing')}
        choices={choices}
        ticked={reviewing}
        onTick={setReviewing}
      />
      <p className="quiet">{t('groups.anybodyHint')}</p>
      {naming.error && <RefusalNotice error={naming.error} />}
      <Button type="submit" loading={naming.isPending}>
        {t('people.save')}
      </Button>
    </form>
  );
}
