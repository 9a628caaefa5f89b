import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import classes from './releases.module.css';

interface Props {
  label: string;
  error: unknown;
  onComment: (text: string) => void;
  onLeave?: () => void;
}

const longest = 4000;

/** Where a comment is written: Ctrl+Enter sends it, Escape leaves it. */
export function CommentForm({ label, error, onComment, onLeave }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim()) {
      onComment(text.trim());
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape') {
      onLeave?.();
    }
  };

  return (
    <form
      className={classes['write']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxLength={longest}
        data-autofocus={onLeave !== undefined || undefined}
        ref={onLeave ? (field) => field?.focus() : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      {error !== null && error !== undefined && <RefusalNotice error={error} />}
      <div className={classes['buttons']}>
        <Button type="submit" size="compact-md" disabled={!text.trim()}>
          {t('review.comment')}
        </Button>
        {onLeave && (
          <Button variant="subtle" size="compact-md" onClick={onLeave}>
            {t('review.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
