/** Those typed upon a list that somebody else changed meanwhile: with what each of both added, without what each took out. */
export function merged(
  read: readonly string[],
  typed: readonly string[],
  now: readonly string[],
): string[] {
  const added = typed.filter((each) => !read.includes(each));
  const kept = now.filter((each) => typed.includes(each) || !read.includes(each));
  return [...new Set([...kept, ...added])];
}
