/** Where the parameters of a rule set stand. */
export const parameterFile = 'rule-set.yaml';

/** The part of a file that is shown as fields, if there is one. */
export function sheetOf(file: string): 'parameters' | 'vocabulary' | undefined {
  if (file === parameterFile) {
    return 'parameters';
  }
  return file === 'vocabulary.yaml' || /^imports\/.*\.yaml$/.test(file) ? 'vocabulary' : undefined;
}
