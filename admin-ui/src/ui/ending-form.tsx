import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { RefusalNotice } from './refusal-notice';
import classes from './ui.module.css';

interface Props {
  label: string;
  hint: string;
  isRequired: boolean;
  longest: number;
  /** What is said on the button that sends it. */
  act: string;
  leave: string;
  isPending: boolean;
  error: Error | null;
  onSend: (text: string) => void;
  onLeave: () => void;
}

/** Asks for what there is to say of something that comes to an end: Ctrl and Enter send it, Escape leaves. */
export function EndingForm(props: Props) {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSend(text);
  };

  return (
    <form
      className={classes['ending']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          props.onLeave();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <Textarea
        ref={(field) => field?.focus()}
        label={props.label}
        description={props.hint}
        required={props.isRequired}
        maxLength={props.longest}
        autosize
        minRows={2}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {props.error && <RefusalNotice error={props.error} />}
      <div className={classes['endingActs']}>
        <Button type="submit" loading={props.isPending} disabled={props.isRequired && !text}>
          {props.act}
        </Button>
        <Button variant="default" onClick={props.onLeave}>
          {props.leave}
        </Button>
      </div>
    </form>
  );
}
