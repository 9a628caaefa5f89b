import { isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, type StateCommand, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { nonce } from '../../../ui/nonce';
import type { Finding, Place } from '../api/language';
import { lineChanges } from '../text/line-changes';
import type { Files } from '../text/taking';
import { extensionsFor, fromElsewhere, inLanguage, spoken } from './extensions';
import { fixesOf } from './fixes';
import type { EditorHost } from './host';
import { findingMessage } from './messages';
import { otherFiles } from './other-files';
import { goTo, offsetAt, placeAt } from './services';

/** One editor for all files of a draft: each keeps its cursor and what can be undone. */
export function openFiles(parent: HTMLElement) {
  // Its own styles are made before a file is open, and need the nonce then.
  const view = new EditorView({ parent, extensions: nonce ? EditorView.cspNonce.of(nonce) : [] });
  const states = new Map<string, EditorState>();
  let host: EditorHost | undefined;

  const present = () => {
    if (!host) {
      throw new Error('no file is open');
    }
    return host;
  };

  /** Makes the text that of the draft, wherever that came from; cursor and undo stay with the words they were at. */
  const show = (text: string) => {
    const changes = lineChanges(view.state.doc.toString(), text);
    if (changes.length > 0) {
      view.dispatch({
        changes,
        annotations: [fromElsewhere.of(true), Transaction.addToHistory.of(false)],
      });
    }
  };

  /** Makes the text what it became in another view: a step of the same history, unless it goes a step back or forth. */
  const follow = (text: string) => {
    const changes = lineChanges(view.state.doc.toString(), text);
    if (changes.length > 0) {
      view.dispatch(
        stepTo(view.state, undo, text) ??
          stepTo(view.state, redo, text) ?? {
            changes,
            annotations: [fromElsewhere.of(true), isolateHistory.of('full')],
          },
      );
    }
  };

  return {
    view,
    /** Shows a file. */
    open(next: EditorHost, text: string) {
      const before = host;
      host = next;
      if (before?.file !== next.file) {
        if (before) {
          states.set(before.file, view.state);
        }
        const extensions = extensionsFor(present);
        view.setState(states.get(next.file) ?? EditorState.create({ doc: text, extensions }));
      }
      view.dispatch({ effects: spoken.reconfigure(inLanguage(next)) });
      show(text);
    },
    show,
    follow,
    /** Takes the last step back, in whichever view it was made; nothing where there is none. */
    undo: () => (undoDepth(view.state) > 0 ? () => void undo(view) : undefined),
    redo: () => (redoDepth(view.state) > 0 ? () => void redo(view) : undefined),
    mark(findings: readonly Finding[]) {
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((finding) => diagnostic(view.state, finding, present())),
        ),
      );
    },
    /** Puts another text in the place of this one, as one act that can be undone. */
    replace(text: string) {
      view.dispatch({ changes: lineChanges(view.state.doc.toString(), text) });
    },
    /** The same for several files at once: one press takes all of it back. */
    replaceAll({ before, after }: { before: Files; after: Files }) {
      const { file } = present();
      view.dispatch({
        changes: lineChanges(view.state.doc.toString(), after[file] ?? view.state.doc.toString()),
        effects: otherFiles.of({ before: without(before, file), after: without(after, file) }),
      });
    },
    place: (): Place => placeAt(view.state, present().file, view.state.selection.main.head),
    goTo(line: number, column?: number) {
      goTo(view, line, column);
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** The step of the history in that direction, if it leads to that text. */
function stepTo(state: EditorState, step: StateCommand, text: string): Transaction | undefined {
  let found: Transaction | undefined;
  step({
    state,
    dispatch: (transaction) => {
      found = transaction;
    },
  });
  return found?.newDoc.toString() === text ? found : undefined;
}

export type OpenFiles = ReturnType<typeof openFiles>;

function without(files: Files, file: string): Files {
  const { [file]: _, ...others } = files;
  return others;
}

function diagnostic({ doc }: EditorState, finding: Finding, host: EditorHost): Diagnostic {
  const from = offsetAt(doc, finding.line, finding.column);
  return {
    from,
    to: Math.max(from, offsetAt(doc, finding.line, finding.endColumn)),
    severity: 'error',
    message: finding.reason[host.language],
    renderMessage: () => findingMessage(finding, host.language),
    ...(host.mayEdit && { actions: fixesOf(doc, finding, host) }),
  };
}
