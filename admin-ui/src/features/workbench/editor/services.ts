import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorState, Text } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import { completions, hover, type Place } from '../api/language';
import type { EditorHost } from './host';
import { hoverMessage } from './messages';

/** What may be written at the cursor, by the server. */
export const completion = (host: () => EditorHost) =>
  autocompletion({
    icons: false,
    override: [
      async (context: CompletionContext): Promise<CompletionResult | null> => {
        const before = context.matchBefore(/[\p{L}\p{N}_$@.(]+$/u);
        if (!context.explicit && !before) {
          return null;
        }
        const { file, source, language } = host();
        const abort = new AbortController();
        context.addEventListener('abort', () => abort.abort());
        const place = placeAt(context.state, file, context.pos);
        const answer = await completions({ ...source(), ...place }, abort.signal).catch(() => null);
        const first = answer?.items[0];
        if (!first || context.aborted) {
          return null;
        }
        const line = context.state.doc.line(place.line);
        return {
          from: line.from + first.column - 1,
          to: Math.min(line.to, line.from + first.endColumn - 1),
          validFor: /^[\p{L}\p{N}_$@-]*$/u,
          options: answer.items.map(
            ({ label, insert, kind, explanation }): Completion => ({
              label,
              apply: insert,
              detail: kind,
              info: () => document.createTextNode(explanation[language]),
            }),
          ),
        };
      },
    ],
  });

/** What stands under the pointer, by the server. */
export const explanation = (host: () => EditorHost) =>
  hoverTooltip(async (view, pos) => {
    const { file, source, language, t } = host();
    const place = placeAt(view.state, file, pos);
    const answer = await hover({ ...source(), ...place }).catch(() => null);
    const found = answer?.found;
    if (!found || found.at.line > view.state.doc.lines) {
      return null;
    }
    return {
      pos: offsetAt(view.state.doc, found.at.line, found.at.column),
      end: offsetAt(view.state.doc, found.at.line, found.at.endColumn),
      above: true,
      create: () => ({
        dom: hoverMessage(found, language, (count) => t('workbench.uses', { count })),
      }),
    };
  });

export function placeAt(state: EditorState, file: string, pos: number): Place {
  const line = state.doc.lineAt(pos);
  return { file, line: line.number, column: pos - line.from + 1 };
}

/** The offset of a place, within what the text has. */
export function offsetAt(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return Math.min(at.to, at.from + Math.max(1, column) - 1);
}

/** Puts the cursor at a place and shows it. */
export function goTo(view: EditorView, line: number, column = 1) {
  const at = offsetAt(view.state.doc, line, column);
  view.dispatch({
    selection: { anchor: at },
    effects: EditorView.scrollIntoView(at, { y: 'center' }),
  });
}
