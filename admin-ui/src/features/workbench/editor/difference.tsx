import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { nonce } from '../../../ui/nonce';
import classes from './editor.module.css';
import { look } from './look';
import { modeOf } from './modes';
import { phrases } from './phrases';

interface Props {
  file: string;
  before: string;
  after: string;
  /** What the two versions are called. */
  names: readonly [string, string];
}

const wideEnough = 1600;
const collapseUnchanged = { margin: 3, minSize: 6 };

/** Two versions of a file: side by side where there is room, else one above the other. */
export function Difference({ file, before, after, names: [one, other] }: Props) {
  const { t } = useTranslation();
  const parent = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!parent.current) {
      return;
    }
    const reading = (name: string): Extension => [
      nonce ? EditorView.cspNonce.of(nonce) : [],
      modeOf(file),
      look,
      lineNumbers(),
      EditorView.lineWrapping,
      EditorState.readOnly.of(true),
      EditorState.phrases.of(phrases(t)),
      EditorView.contentAttributes.of({ 'aria-label': `${file}: ${name}`, tabindex: '0' }),
    ];
    const shown =
      innerWidth >= wideEnough
        ? new MergeView({
            parent: parent.current,
            a: { doc: before, extensions: reading(one) },
            b: { doc: after, extensions: reading(other) },
            collapseUnchanged,
          })
        : new EditorView({
            parent: parent.current,
            doc: after,
            extensions: [
              reading(`${one} → ${other}`),
              unifiedMergeView({
                original: before,
                mergeControls: false,
                collapseUnchanged,
              }),
            ],
          });
    return () => shown.destroy();
  }, [file, before, after, one, other, t]);

  return <div ref={parent} className={classes['difference']} />;
}
