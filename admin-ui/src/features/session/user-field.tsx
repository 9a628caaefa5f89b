import { TextInput } from '@mantine/core';

interface Props {
  label: string;
  value: string;
  onChange: (user: string) => void;
}

/** Asks who it is; the first thing to type. */
export function UserField({ label, value, onChange }: Props) {
  return (
    <TextInput
      label={label}
      name="user"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      autoFocus
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
