import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

interface Props {
  label: string;
  shown: string;
  /** What it is as policy writes it; undefined where it cannot be. */
  read: (typed: string) => string | undefined;
  fault: string;
  /** What is amiss with what is there. */
  note?: string | undefined;
  lang?: string;
  readOnly: boolean;
  onChange: (written: string) => void;
}

/** A text that counts once it is left or Enter is pressed, and only where it is right. */
export function CheckedField({ label, shown, read, fault, note, lang, readOnly, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);

  const settle = () => {
    if (typed === null || typed === shown) {
      drop();
      return;
    }
    const written = read(typed);
    setIsWrong(written === undefined);
    if (written !== undefined) {
      setTyped(null);
      onChange(written);
    }
  };

  const drop = () => {
    setTyped(null);
    setIsWrong(false);
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      settle();
    }
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      drop();
    }
    // While somebody types, the steps back and forth are those of the field.
    if (typed !== null && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
    }
  };

  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={typed ?? shown}
      readOnly={readOnly}
      error={isWrong ? fault : (note ?? null)}
      {...(lang && { lang })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={press}
    />
  );
}
