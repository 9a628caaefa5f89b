import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const words = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.number, tags.atom, tags.bool, tags.null], color: 'var(--warn)' },
  { tag: [tags.typeName, tags.constant(tags.variableName)], color: 'var(--code-type)' },
  { tag: tags.special(tags.variableName), color: 'var(--code-variable)' },
  { tag: tags.meta, color: 'var(--code-type)' },
  { tag: tags.comment, color: 'var(--text-quiet)', fontStyle: 'italic' },
]);

const surface = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', background: 'var(--surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    font: '13px / 1.55 var(--font-code)',
    fontVariantLigatures: 'none',
  },
  '.cm-content': { caretColor: 'var(--text)', paddingBottom: '40vh' },
  '.cm-cursor': { borderLeftColor: 'var(--text)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    border: '0',
    background: 'var(--surface)',
    color: 'var(--text-quiet)',
  },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--sunken) 60%, transparent)' },
  '.cm-activeLineGutter': { background: 'var(--sunken)', color: 'var(--text)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--accent) 26%, transparent)' },
  '.cm-selectionMatch': { background: 'color-mix(in srgb, var(--accent) 14%, transparent)' },
  '.cm-searchMatch': { background: 'color-mix(in srgb, var(--warn) 30%, transparent)' },
  '.cm-searchMatch-selected': { background: 'color-mix(in srgb, var(--warn) 55%, transparent)' },
  '.cm-matchingBracket': { outline: '1px solid var(--line-strong)', background: 'none !important' },
  '.cm-foldPlaceholder': {
    padding: '0 6px',
    border: '1px solid var(--line)',
    background: 'var(--sunken)',
    color: 'var(--text-quiet)',
  },
  '.cm-collapsedLines': {
    borderBlock: '1px solid var(--line)',
    background: 'var(--sunken) !important',
    color: 'var(--text-quiet)',
    '&:before, &:after': { content: '"⋯"' },
  },
  '.cm-panels': { border: '0', background: 'var(--sunken)', color: 'var(--text)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '8px 28px 8px 10px', fontFamily: 'var(--font-ui)' },
  '.cm-textfield': {
    padding: '3px 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    background: 'var(--surface)',
    color: 'var(--text)',
    font: '13px var(--font-ui)',
  },
  '.cm-button': {
    padding: '3px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    background: 'var(--surface)',
    color: 'var(--text)',
    font: '13px var(--font-ui)',
  },
  '.cm-panel.cm-search label': { fontSize: '13px' },
  '.cm-panel.cm-search [name=close]': { fontSize: '18px', color: 'var(--text-quiet)' },
  '.cm-tooltip': {
    overflow: 'hidden',
    maxWidth: '460px',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    background: 'var(--surface)',
    color: 'var(--text)',
    boxShadow: '0 8px 28px rgb(10 14 30 / 18%)',
    font: '13px / 1.5 var(--font-ui)',
  },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--line)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: '240px',
    font: '13px / 1.5 var(--font-code)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.cm-completionInfo': { padding: '8px 12px' },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: '4px solid var(--bad)' },
  '.cm-diagnosticAction': {
    padding: '3px 10px',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    background: 'var(--surface)',
    color: 'var(--text)',
    font: '13px var(--font-code)',
    cursor: 'pointer',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--bad)',
    textUnderlineOffset: '3px',
  },
  '.cm-lint-marker-error': {
    width: '10px',
    height: '10px',
    marginTop: '5px',
    borderRadius: '99px',
    background: 'var(--bad)',
    content: 'none',
  },
  '.cm-gutter-lint': { width: '14px' },
});

/** The colours of the pages, in both themes. */
export const look = [surface, syntaxHighlighting(words)];
