import { type EditorView, runScopeHandlers } from '@codemirror/view';
import { afterEach, expect, test } from 'vitest';
import type { Finding } from '../api/language';
import type { EditorHost } from './host';
import { openFiles } from './open-files';

const both = (text: string) => ({ en: text, vi: text });

const fix = (text: string) => ({
  title: both(`Write ${text}`),
  edits: [{ at: { file: 'rules/a.drl', line: 2, column: 13, endColumn: 17 }, text }],
});

const finding = (...texts: string[]): Finding => ({
  file: 'rules/a.drl',
  line: 2,
  column: 13,
  endColumn: 17,
  code: 'NAME',
  reason: both('It is not known'),
  remedy: both('Use another'),
  fixes: texts.map(fix),
});

const text = 'when\n  Customer( agee > 60 )\nthen';
let opened: ReturnType<typeof openFiles> | undefined;

afterEach(() => opened?.destroy());

function open(mayEdit = true) {
  const typed: string[] = [];
  const editor = openFiles(document.body);
  opened = editor;
  const host = {
    file: 'rules/a.drl',
    mayEdit,
    language: 'en',
    t: (key: string) => key,
    onText: (changed: string) => typed.push(changed),
    onLine: () => {},
    onOthers: () => {},
  } as unknown as EditorHost;
  editor.open(host, text);
  return { editor, typed };
}

const press = (view: EditorView) =>
  runScopeHandlers(view, new KeyboardEvent('keydown', { key: '.', ctrlKey: true }), 'editor');

test('one key mends what is wrong on the line of the cursor', () => {
  const { editor, typed } = open();
  editor.mark([finding('age')]);

  expect(press(editor.view)).toBe(false);
  editor.goTo(2, 3);
  expect(press(editor.view)).toBe(true);

  expect(typed).toEqual([text.replace('agee', 'age')]);
});

test('several ways to mend it are offered as a list', () => {
  const { editor, typed } = open();
  editor.mark([finding('age', 'aged')]);
  editor.goTo(2, 3);

  expect(press(editor.view)).toBe(true);

  expect(typed).toEqual([]);
  const offered = [...editor.view.dom.querySelectorAll('.cm-panel-lint .cm-diagnosticAction')];
  expect(offered.map((each) => each.textContent)).toEqual(['Write age', 'Write aged']);
});

test('what was found in another text mends nothing', () => {
  const { editor, typed } = open();
  editor.mark([finding('age')]);
  editor.view.dispatch({ changes: { from: 0, insert: '// a\n' } });
  typed.length = 0;
  editor.goTo(3, 3);

  press(editor.view);

  expect(typed).toEqual([]);
});

test('who only reads is offered nothing', () => {
  const { editor } = open(false);
  editor.mark([finding('age')]);
  editor.goTo(2, 3);

  expect(press(editor.view)).toBe(false);
});
