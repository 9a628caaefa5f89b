import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { Segments } from '../../ui/segments';
import type { Overlap } from './text/merge';
import type { FileConflict } from './text/taking';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  conflict: FileConflict;
}

const choices = ['yours', 'theirs', 'both', 'own'] as const;

type Choice = (typeof choices)[number];

interface Answer {
  choice: Choice;
  text: string;
}

/** What two people wrote in the same place, to choose from; both stay until somebody has chosen. */
export function ConflictView({ conflict: { file, pieces } }: Props) {
  const { t } = useTranslation();
  const { session } = useWorkbench();
  const overlaps = pieces.filter((piece) => piece.kind === 'overlap');
  const [answers, setAnswers] = useState<readonly (Answer | undefined)[]>([]);
  const isSettled = overlaps.every((_, at) => answers[at]);

  const settle = () => {
    const lines = pieces.flatMap((piece) =>
      piece.kind === 'lines' ? piece.lines : linesOf(answers[overlaps.indexOf(piece)]?.text ?? ''),
    );
    session.resolve(file, lines.join('\n'));
  };

  return (
    <section className={classes['conflict']} aria-label={t('workbench.conflict')}>
      <Notice tone="warn" alert>
        <strong>{t('workbench.conflictTitle', { file })}</strong>
        <p>{t('workbench.conflictHint')}</p>
      </Notice>
      {overlaps.map((overlap, at) => (
        <Region
          // biome-ignore lint/suspicious/noArrayIndexKey: places that overlap stay what and where they are
          key={at}
          number={at + 1}
          overlap={overlap}
          answer={answers[at]}
          onAnswer={(answer) =>
            setAnswers(overlaps.map((_, each) => (each === at ? answer : answers[each])))
          }
        />
      ))}
      <Button className={classes['settle'] ?? ''} disabled={!isSettled} onClick={settle}>
        {t('workbench.settle')}
      </Button>
    </section>
  );
}

interface RegionProps {
  number: number;
  overlap: Overlap;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}

function Region({ number, overlap, answer, onAnswer }: RegionProps) {
  const { t } = useTranslation();
  const title = t('workbench.place', { n: number });

  const textOf = (choice: Choice): string => {
    switch (choice) {
      case 'yours':
      case 'theirs':
        return overlap[choice].join('\n');
      case 'both':
        return [...overlap.theirs, ...overlap.yours].join('\n');
      case 'own':
        return answer?.text ?? overlap.yours.join('\n');
    }
  };

  return (
    <section className={classes['region']} aria-label={title}>
      <h3>{title}</h3>
      <div className={classes['versions']}>
        {(['base', 'theirs', 'yours'] as const).map((version) => (
          <figure key={version}>
            <figcaption>{t(`workbench.versions.${version}`)}</figcaption>
            <pre>{overlap[version].join('\n') || t('workbench.noLines')}</pre>
          </figure>
        ))}
      </div>
      <Segments
        legend={title}
        segments={choices.map((choice) => ({
          value: choice,
          label: t(`workbench.choices.${choice}`),
        }))}
        value={answer?.choice ?? ('' as Choice)}
        onChoose={(choice) => onAnswer({ choice, text: textOf(choice) })}
      />
      {answer && (
        <Textarea
          aria-label={t('workbench.result')}
          value={answer.text}
          rows={Math.min(14, answer.text.split('\n').length + 1)}
          spellCheck={false}
          classNames={{ input: classes['code'] ?? '' }}
          onChange={(event) => onAnswer({ choice: 'own', text: event.currentTarget.value })}
        />
      )}
    </section>
  );
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
