import type { TextKey, Translate } from '../../../language/translate';

const keys: Readonly<Record<string, TextKey>> = {
  Completions: 'editor.completions',
  'Selection deleted': 'editor.deleted',
  'Folded lines': 'editor.folded',
  'Unfolded lines': 'editor.unfolded',
  to: 'editor.to',
  'folded code': 'editor.foldedCode',
  unfold: 'editor.unfold',
  'Fold line': 'editor.fold',
  'Unfold line': 'editor.unfold',
  Diagnostics: 'editor.findings',
  'No diagnostics': 'editor.noFindings',
  close: 'app.close',
  'Go to line': 'editor.goTo',
  go: 'editor.go',
  Find: 'editor.find',
  Replace: 'editor.replaceWith',
  next: 'editor.next',
  previous: 'editor.previous',
  all: 'editor.all',
  'match case': 'editor.matchCase',
  regexp: 'editor.regexp',
  'by word': 'editor.byWord',
  replace: 'editor.replace',
  'replace all': 'editor.replaceAll',
  'current match': 'editor.match',
  'on line': 'editor.onLine',
  'Control character': 'editor.controlCharacter',
  'Revert this chunk': 'editor.takeBack',
};

/** What CodeMirror says, in the language of the pages. */
export function phrases(t: Translate): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(keys).map(([phrase, key]) => [phrase, t(key)])),
    'replaced $ matches': t('editor.replaced', { count: '$' }),
    'replaced match on line $': t('editor.replacedOn', { line: '$' }),
    '$ unchanged lines': t('editor.unchanged', { count: '$' }),
  };
}
