import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { nonce } from '../../../ui/nonce';
import { fixHere } from './fixes';
import type { EditorHost } from './host';
import { look } from './look';
import { modeOf } from './modes';
import { undoneTogether } from './other-files';
import { phrases } from './phrases';
import { completion, explanation, placeAt } from './services';

/** Marks a change that came from elsewhere, not from whoever types here. */
export const fromElsewhere = Annotation.define<boolean>();

export const spoken = new Compartment();

/** What speaks: labels and messages of the editor in the language of the pages. */
export function inLanguage({ file, t, mayEdit, language }: EditorHost): Extension {
  return [
    EditorState.phrases.of(phrases(t)),
    EditorView.contentAttributes.of({
      'aria-label': t(mayEdit ? 'workbench.editorLabel' : 'workbench.readerLabel', { file }),
      lang: language,
      // What scrolls has to be reached by keyboard.
      tabindex: '0',
    }),
  ];
}

/** Everything an editor of a file can do. */
export function extensionsFor(host: () => EditorHost): Extension {
  const { file, mayEdit } = host();
  return [
    nonce ? EditorView.cspNonce.of(nonce) : [],
    spoken.of(inLanguage(host())),
    modeOf(file),
    look,
    lineNumbers(),
    highlightActiveLineGutter(),
    lintGutter(),
    foldGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    completion(host),
    explanation(host),
    EditorState.readOnly.of(!mayEdit),
    keymap.of([
      { key: 'F2', run: (view) => mayEdit && asked(view, host()) },
      { key: 'Shift-Alt-f', run: () => mayEdit && did(host().onFormat) },
      { key: 'Mod-.', run: (view) => mayEdit && fixHere(view) },
      { key: 'Mod-s', run: () => did(host().onSave), preventDefault: true },
      { key: 'Mod-Shift-m', run: () => did(host().onShowFindings) },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      // Escape and then Tab leaves the editor: CodeMirror knows that by itself.
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (
        update.docChanged &&
        !update.transactions.some((each) => each.annotation(fromElsewhere))
      ) {
        host().onText(update.state.doc.toString());
      }
      if (update.selectionSet || update.docChanged) {
        const { head } = update.state.selection.main;
        host().onLine(update.state.doc.lineAt(head).number);
      }
    }),
    // After the text of this file is told: it would be taken for one to be brought up to date.
    undoneTogether((changes) => host().onOthers(changes)),
  ];
}

function asked(view: EditorView, { file, onRename }: EditorHost): boolean {
  return did(() => onRename(placeAt(view.state, file, view.state.selection.main.head)));
}

function did(act: () => void): true {
  act();
  return true;
}
