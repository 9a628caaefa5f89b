import type { Formats } from '../language/formats';

const mostDigits = 15;

/**
 * The number a person typed, as plain text: `1.250.000` in Vietnamese is 1250000, `12,5` is 12.5. Where the mark that
 * groups digits stands in a place no group ends, it was meant as the decimal mark. Undefined for anything else.
 */
export function numberTyped(
  typed: string,
  { groupMark, decimalMark }: Formats,
): string | undefined {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const [whole = '', fraction, ...more] = splitAt(text, groupMark, decimalMark);
  if (
    more.length > 0 ||
    !/^-?\d+$/.test(whole) ||
    (fraction !== undefined && !/^\d+$/.test(fraction))
  ) {
    return undefined;
  }
  const digits = `${whole}${fraction ?? ''}`.replace(/^-?0*/, '');
  if (digits.length > mostDigits) {
    return undefined;
  }
  return fraction === undefined ? trimmed(whole) : `${trimmed(whole)}.${fraction}`;
}

function splitAt(text: string, groupMark: string, decimalMark: string): string[] {
  const group = groupMark === '.' ? '\\.' : ',';
  const isGrouped = new RegExp(`^-?\\d{1,3}(${group}\\d{3})+(\\${decimalMark}|$)`).test(text);
  if (isGrouped) {
    return text.replaceAll(groupMark, '').split(decimalMark);
  }
  return text.split(
    text.includes(groupMark) && !text.includes(decimalMark) ? groupMark : decimalMark,
  );
}

function trimmed(whole: string): string {
  return whole.replace(/^(-?)0+(?=\d)/, '$1');
}
