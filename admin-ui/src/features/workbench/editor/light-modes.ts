import { foldService, StreamLanguage } from '@codemirror/language';

/** Colours YAML as far as rule sets use it. */
export const yamlMode = StreamLanguage.define<{ isValue: boolean }>({
  name: 'yaml',
  startState: () => ({ isValue: false }),
  token(stream, state) {
    if (stream.sol()) {
      state.isValue = false;
    }
    if (stream.eatSpace()) {
      return null;
    }
    if (stream.match(/^#.*/)) {
      return 'comment';
    }
    if (stream.match(/^[-?](?=\s|$)/) || stream.match(/^[[\]{},|>&*]/)) {
      state.isValue = false;
      return 'punctuation';
    }
    if (stream.match(/^(?:"[^"]*"|'[^']*'|[^\s:,#[\]{}"'][^:,#[\]{}]*)(?=:(?:\s|$))/)) {
      return 'propertyName';
    }
    if (stream.match(/^:/)) {
      state.isValue = true;
      return 'punctuation';
    }
    if (stream.match(/^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?)/)) {
      return 'string';
    }
    if (stream.match(/^(?:true|false|null|~)(?=\s*(?:[,}\]#]|$))/)) {
      return 'atom';
    }
    if (stream.match(/^-?\d+(?:\.\d+)?(?=\s*(?:[,}\]#]|$))/)) {
      return 'number';
    }
    stream.match(/^[^,[\]{}#]+/) || stream.next();
    return state.isValue ? 'string' : null;
  },
  languageData: { commentTokens: { line: '#' } },
});

/** Folds what stands deeper than a line. */
export const indentFolding = foldService.of((state, from) => {
  const first = state.doc.lineAt(from);
  const depth = indentOf(first.text);
  if (depth === undefined) {
    return null;
  }
  let last = first;
  for (let at = first.number + 1; at <= state.doc.lines; at += 1) {
    const line = state.doc.line(at);
    const deeper = indentOf(line.text);
    if (deeper !== undefined && deeper <= depth) {
      break;
    }
    last = deeper === undefined ? last : line;
  }
  return last === first ? null : { from: first.to, to: last.to };
});

function indentOf(text: string): number | undefined {
  const at = text.search(/\S/);
  return at < 0 ? undefined : at;
}

/** Colours decision tables: what each column is, then the cells. */
export const csvMode = StreamLanguage.define<{ heads: number }>({
  name: 'csv',
  startState: () => ({ heads: 0 }),
  token(stream, state) {
    if (stream.sol()) {
      if (stream.match(/^#.*/)) {
        return 'comment';
      }
      state.heads += 1;
    }
    if (stream.match(/^,/)) {
      return 'punctuation';
    }
    const isQuoted = stream.match(/^"(?:[^"]|"")*"?/);
    if (!isQuoted) {
      stream.match(/^[^,]+/);
    }
    if (state.heads <= 2) {
      return 'propertyName';
    }
    const cell = stream.current().trim();
    if (/^-?\d+(?:\.\d+)?(?: ?%)?$/.test(cell)) {
      return 'number';
    }
    return isQuoted ? 'string' : null;
  },
  languageData: { commentTokens: { line: '#' } },
});
