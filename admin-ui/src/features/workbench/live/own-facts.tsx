import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, Suspense, useMemo, useState } from 'react';
import { hasUnreadable, type Item, sentFacts, withEntry } from '../../../facts/case-facts';
import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import { Segments } from '../../../ui/segments';
import { Waiting } from '../../../ui/waiting';
import { useEditing, useWorkbench } from '../use-workbench';
import { caseVocabulary } from '../vocabulary/case-vocabulary';
import classes from './live.module.css';
import type { Pin } from './pins';
import { useTried } from './use-tried';

interface Props {
  onPin: (pin: Pin) => void;
}

const views = ['form', 'json'] as const;

/** Facts somebody makes up, in the words of the draft: in a form, or as JSON. */
export function OwnFacts({ onPin }: Props) {
  const { t } = useTranslation();
  const { session, Facts } = useWorkbench();
  const { now } = useEditing(session);
  const [name, setName] = useState('');
  const [view, setView] = useState<(typeof views)[number]>('form');
  const [facts, setFacts] = useState<Item>({});
  /** What is typed as JSON, as long as nothing else was filled in. */
  const [typed, setTyped] = useState<string>();
  const vocabulary = useMemo(() => caseVocabulary(now), [now]);
  const sent = useMemo(() => sentFacts(facts), [facts]);
  const isWrong = typed !== undefined && !factsIn(typed);
  const isReady = !isWrong && !hasUnreadable(facts);
  const { outcome, faults } = useTried(sent);

  const type = (text: string) => {
    setTyped(text);
    setFacts((before) => factsIn(text) ?? before);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) {
      onPin({ kind: 'typed', name: name.trim() || t('live.unnamed'), facts: sent });
    }
  };

  return (
    <form onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('live.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={80}
      />
      <Segments
        legend={t('live.showFacts')}
        segments={views.map((each) => ({ value: each, label: t(`live.factViews.${each}`) }))}
        value={view}
        onChoose={setView}
      />
      {view === 'json' && (
        <Textarea
          label={t('live.facts')}
          description={t('live.factsHint')}
          rows={10}
          value={typed ?? JSON.stringify(sent, null, 2)}
          onChange={(event) => type(event.currentTarget.value)}
          error={isWrong ? t('live.notJson') : null}
          spellCheck={false}
          classNames={{ input: classes['code'] ?? '' }}
        />
      )}
      {view === 'form' && isWrong && <Notice tone="warn">{t('live.notJson')}</Notice>}
      {view === 'form' && !vocabulary && <Notice tone="warn">{t('live.noVocabulary')}</Notice>}
      {view === 'form' && !isWrong && vocabulary && (
        <Suspense fallback={<Waiting />}>
          <Facts
            vocabulary={vocabulary}
            facts={facts}
            onAnswer={(path, entry) => {
              setTyped(undefined);
              setFacts((before) => withEntry(before, path, entry));
            }}
            outcome={outcome}
            faults={faults}
          />
        </Suspense>
      )}
      <Button type="submit" disabled={!isReady}>
        {t('live.pin')}
      </Button>
    </form>
  );
}

function factsIn(text: string): Item | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const isFacts = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isFacts ? (read as Item) : undefined;
  } catch {
    return undefined;
  }
}
