import { Modal, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { finds } from '../../../language/plain';
import { useTranslation } from '../../../language/use-translation';
import { Segments } from '../../../ui/segments';
import { Waiting } from '../../../ui/waiting';
import type { GoldenCase } from './golden';
import classes from './live.module.css';
import { OnRecord } from './on-record';
import type { Pin } from './pins';

const OwnFacts = lazy(() =>
  import('./own-facts').then(({ OwnFacts: component }) => ({ default: component })),
);

interface Props {
  cases: readonly GoldenCase[];
  onPin: (pin: Pin) => void;
  onClose: () => void;
}

const kinds = ['golden', 'decision', 'typed'] as const;

type Kind = (typeof kinds)[number];

const mostShown = 40;

/** Chooses a case to pin: of the draft, on record, or typed. */
export function PinCase({ cases, onPin, onClose }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('golden');

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('live.pin')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes['pinCase']}>
        <Segments
          legend={t('live.kind')}
          segments={kinds.map((each) => ({ value: each, label: t(`live.kinds.${each}`) }))}
          value={kind}
          onChoose={setKind}
        />
        {kind === 'golden' && <OfDraft cases={cases} onPin={onPin} />}
        {kind === 'decision' && <OnRecord onPin={onPin} />}
        {kind === 'typed' && (
          <Suspense fallback={<Waiting />}>
            <OwnFacts onPin={onPin} />
          </Suspense>
        )}
      </div>
    </Modal>
  );
}

function OfDraft({ cases, onPin }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const found = cases.filter(({ title, file }) => finds(sought, `${title} ${file}`));

  return (
    <>
      <TextInput
        type="search"
        data-autofocus
        aria-label={t('live.search')}
        placeholder={t('live.search')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {found.length === 0 && <p className="quiet">{t('live.noCase')}</p>}
      <ul className={classes['cases']}>
        {found.slice(0, mostShown).map(({ file, title }) => (
          <li key={`${file} ${title}`}>
            <button type="button" onClick={() => onPin({ kind: 'golden', file, title })}>
              {title} <code>{file}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
