import { type Action, forEachDiagnostic, openLintPanel } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Finding } from '../api/language';
import type { EditorHost } from './host';
import { offsetAt } from './services';

/** What mends a finding, to be chosen at its place; each has its places in the text that was checked. */
export function fixesOf(checked: Text, { fixes }: Finding, { language }: EditorHost): Action[] {
  return fixes.map(({ title, edits }) => ({
    name: title[language],
    apply: (view) => {
      // In another text it would change the wrong words. What is wrong there is told anew in a moment.
      if (view.state.doc.eq(checked)) {
        view.dispatch({
          changes: edits.map(({ at, text }) => ({
            from: offsetAt(checked, at.line, at.column),
            to: offsetAt(checked, at.line, at.endColumn),
            insert: text,
          })),
          effects: EditorView.announce.of(title[language]),
          userEvent: 'input.fix',
        });
        view.focus();
      }
    },
  }));
}

/** Mends what is wrong on the line of the cursor; where there are several ways, they are offered as a list. */
export function fixHere(view: EditorView): boolean {
  const { doc, selection } = view.state;
  const line = doc.lineAt(selection.main.head);
  const offered: { action: Action; from: number; to: number }[] = [];
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    if (from <= line.to && to >= line.from) {
      offered.push(...(actions ?? []).map((action) => ({ action, from, to })));
    }
  });
  const [only, ...others] = offered;
  if (!only) {
    return false;
  }
  if (others.length > 0) {
    return openLintPanel(view);
  }
  only.action.apply(view, only.from, only.to);
  return true;
}
