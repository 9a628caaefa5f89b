import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { csvMode, indentFolding, yamlMode } from './light-modes';
import { policyMode, ruleFolding } from './policy-mode';

/** How a file of that name is coloured and folded. */
export function modeOf(file: string): Extension {
  if (file.endsWith('.drl')) {
    return [policyMode, ruleFolding, EditorView.lineWrapping];
  }
  return file.endsWith('.csv') ? csvMode : [yamlMode, indentFolding, EditorView.lineWrapping];
}
