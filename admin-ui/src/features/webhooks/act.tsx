import { Button } from '@mantine/core';

interface Props {
  label: string;
  /** What it is done to. */
  of: string;
  run: () => void;
}

/** Something that can be done with a row. */
export function Act({ label, of, run }: Props) {
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={`${label}: ${of}`}
      onClick={() => run()}
    >
      {label}
    </Button>
  );
}
