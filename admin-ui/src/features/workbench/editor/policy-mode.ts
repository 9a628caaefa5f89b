import { foldService, StreamLanguage, type StringStream } from '@codemirror/language';

type Part = 'head' | 'when' | 'then';

interface State {
  part: Part;
  inComment: boolean;
  /** Whether nothing but space stands before this on its line. */
  begins: boolean;
  /** Whether this follows a dot: the name of an attribute or method, never a word of the language. */
  isMember: boolean;
}

const heads = /^(?:rule|when|then|end|salience|agenda-group|enabled|dialect)(?![\w-])/;
const ofConditions =
  /^(?:not|exists|forall|accumulate|and|or|in|matches|contains|count|sum|min|max|average)(?![\w-])/;
const ofConclusions = /^(?:if|else|new|outcome|insertLogical)(?![\w-])/;
const constants = /^(?:true|false|null|this)(?!\w)/;

/** Colours rules. A word of the language is one only where it may stand: attributes may be called like it. */
export const policyMode = StreamLanguage.define<State>({
  name: 'policy',
  startState: () => ({ part: 'head', inComment: false, begins: true, isMember: false }),
  token(stream, state) {
    if (stream.sol()) {
      state.begins = true;
    }
    if (stream.eatSpace()) {
      return null;
    }
    const style = state.inComment ? inComment(stream, state) : word(stream, state);
    state.begins = false;
    return style;
  },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
});

function inComment(stream: StringStream, state: State): string {
  if (stream.match(/^.*?\*\//)) {
    state.inComment = false;
  } else {
    stream.skipToEnd();
  }
  return 'comment';
}

function word(stream: StringStream, state: State): string | null {
  const { isMember } = state;
  state.isMember = false;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.inComment = true;
    return inComment(stream, state);
  }
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) {
    return 'string';
  }
  if (stream.match(/^@[\p{L}\w]+/u)) {
    return 'meta';
  }
  if (stream.match(/^\$[\p{L}\w]*/u)) {
    return 'variableName.special';
  }
  if (stream.match(/^\d[\d_]*(?:\.\d+)?[a-zA-Z]?/)) {
    return 'number';
  }
  if (!isMember && keyword(stream, state)) {
    return 'keyword';
  }
  if (!isMember && stream.match(constants)) {
    return 'atom';
  }
  const name = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u) as RegExpMatchArray | null;
  if (name) {
    return styleOf(name[0], isMember);
  }
  if (stream.match(/^(?:[=!<>]=|[<>]|&&|\|\||[!+*/%-])/)) {
    return 'operator';
  }
  state.isMember = stream.peek() === '.';
  stream.next();
  return 'punctuation';
}

function styleOf(name: string, isMember: boolean): string {
  if (!isMember && /^\p{Lu}/u.test(name)) {
    return /^[\p{Lu}\d_]+$/u.test(name) ? 'variableName.constant' : 'typeName';
  }
  return 'propertyName';
}

function keyword(stream: StringStream, state: State): boolean {
  if (state.begins) {
    const found = stream.match(heads) as RegExpMatchArray | null;
    if (found) {
      const [head] = found;
      if (head === 'when' || head === 'then') {
        state.part = head;
      } else if (head === 'rule' || head === 'end') {
        state.part = 'head';
      }
      return true;
    }
  }
  if (state.part === 'head') {
    return stream.match(heads) !== null;
  }
  const words = state.part === 'when' ? ofConditions : ofConclusions;
  return stream.match(words) !== null;
}

/** Folds a rule from its first line to its end. */
export const ruleFolding = foldService.of((state, from) => {
  const first = state.doc.lineAt(from);
  if (!/^\s*rule\b/.test(first.text)) {
    return null;
  }
  for (let at = first.number + 1; at <= state.doc.lines; at += 1) {
    const line = state.doc.line(at);
    if (/^\s*end\s*(?:\/\/.*)?$/.test(line.text)) {
      return { from: first.to, to: line.to };
    }
    if (/^\s*rule\b/.test(line.text)) {
      return null;
    }
  }
  return null;
});
