import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { branchesQuery } from '../../api/branches';
import type { Schemas } from '../../api/contract';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Ticks } from '../../ui/ticks';
import type { CaseSource } from './api/case-sources';
import classes from './webhooks.module.css';

export type WantedSource = Schemas['NewCaseSource'];

interface Props {
  source: CaseSource | undefined;
  mapping: WantedSource['mapping'];
  saving: { mutate: (wanted: WantedSource) => void; isPending: boolean; error: Error | null };
}

/** What a source of cases is to be. */
export function SourceForm({ source, mapping, saving }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { data: known } = useQuery(ruleSetsQuery);
  const { data: branches } = useQuery(branchesQuery);
  const [name, setName] = useState(source?.name ?? '');
  const [branch, setBranch] = useState(source?.branch ?? '');
  const [ruleSets, setRuleSets] = useState<readonly string[]>(source?.ruleSets ?? []);
  const [text, setText] = useState(JSON.stringify(mapping, null, 2));
  const written = mappingIn(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written) {
      saving.mutate({
        name: name.trim(),
        branch: branch || null,
        ruleSets: [...ruleSets],
        mapping: written,
      });
    }
  };

  return (
    <form className={classes['form']} onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('caseSources.name')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div>
        <label htmlFor="source-branch">{t('caseSources.branch')}</label>
        <Pick
          id="source-branch"
          choices={[
            { value: '', label: t('caseSources.noBranch') },
            ...(branches ?? []).map((each) => ({ value: each.id, label: each.name })),
          ]}
          value={branch}
          onPick={setBranch}
        />
      </div>
      <Ticks
        legend={t('queue.ruleSets')}
        choices={(known ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))}
        ticked={ruleSets}
        onTick={setRuleSets}
      />
      <Textarea
        label={t('caseSources.mapping')}
        description={t('caseSources.mappingHint')}
        error={written ? undefined : t('caseSources.noJson')}
        spellCheck={false}
        autosize
        minRows={8}
        maxRows={16}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {saving.error && <RefusalNotice error={saving.error} />}
      <Button
        type="submit"
        loading={saving.isPending}
        disabled={!name.trim() || ruleSets.length === 0 || !written}
      >
        {t('people.save')}
      </Button>
    </form>
  );
}

function mappingIn(text: string): WantedSource['mapping'] | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
