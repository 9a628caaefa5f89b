/** What is wrong and, as a sentence of its own, what to do. */
export function faultText(reason: string, remedy: string): string {
  return `${reason}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`;
}
