/** Where the parameters of a rule set stand. */
export const sheetFile = 'rule-set.yaml';
