import { invertedEffects } from '@codemirror/commands';
import { StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Changes } from '../draft-session';

interface OtherFiles {
  before: Changes;
  after: Changes;
}

/** Changes of other files that belong to a change of this one. */
export const otherFiles = StateEffect.define<OtherFiles>();

/** What one act changed in several files, one press takes back in all of them. */
export const undoneTogether = (onOthers: (changes: Changes) => void) => [
  invertedEffects.of(({ effects }) =>
    effects
      .filter((effect) => effect.is(otherFiles))
      .map(({ value: { before, after } }) => otherFiles.of({ before: after, after: before })),
  ),
  EditorView.updateListener.of(({ transactions }) => {
    for (const { effects } of transactions) {
      for (const effect of effects) {
        if (effect.is(otherFiles)) {
          onOthers(effect.value.after);
        }
      }
    }
  }),
];
