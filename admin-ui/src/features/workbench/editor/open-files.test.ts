import { beforeEach, expect, test } from 'vitest';
import type { EditorHost } from './host';
import { type OpenFiles, openFiles } from './open-files';

const told: string[] = [];

const host = (file: string): EditorHost => ({
  file,
  mayEdit: true,
  language: 'en',
  t: (key) => key,
  source: () => ({ draft: 'd1', files: {} }),
  onText: (text) => told.push(text),
  onLine: () => {},
  onOthers: () => {},
  onSave: () => {},
  onRename: () => {},
  onFormat: () => {},
  onShowFindings: () => {},
});

let editor: OpenFiles;
const text = () => editor.view.state.doc.toString();
const type = (typed: string) =>
  editor.view.dispatch({ changes: { from: 0, insert: typed }, userEvent: 'input.type' });

beforeEach(() => {
  told.length = 0;
  editor = openFiles(document.createElement('div'));
  editor.open(host('tables/a.csv'), 'one\n');
});

test('what was done in another view is one history with what was typed', () => {
  type('typed ');
  editor.follow('typed one\nrow\n');
  editor.follow('typed one\nrow\nother row\n');

  editor.undo()?.();
  expect(text()).toBe('typed one\nrow\n');
  editor.undo()?.();
  expect(text()).toBe('typed one\n');
  editor.undo()?.();
  expect(text()).toBe('one\n');
  expect(editor.undo()).toBeUndefined();
  editor.redo()?.();
  expect(text()).toBe('typed one\n');
});

test('a step back in another view is a step back here', () => {
  type('typed ');
  editor.follow('typed one\nrow\n');
  editor.follow('typed one\n');

  expect(editor.redo()).toBeDefined();
  editor.undo()?.();
  expect(text()).toBe('one\n');
});

test('what somebody else saved is not taken back', () => {
  type('typed ');
  editor.show('typed one\ntheirs\n');

  editor.undo()?.();
  expect(text()).toBe('one\ntheirs\n');
  expect(editor.undo()).toBeUndefined();
});
