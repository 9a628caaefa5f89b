import type { Language } from '../../../language/languages';
import type { Translate } from '../../../language/translate';
import type { Place, Source } from '../api/language';
import type { Changes } from '../draft-session';

/** What an editor is told and may ask for. */
export interface EditorHost {
  file: string;
  mayEdit: boolean;
  language: Language;
  t: Translate;
  /** The draft with what is not saved yet. */
  source: () => Source;
  /** A text was typed. */
  onText: (text: string) => void;
  /** The cursor came to rest on a line. */
  onLine: (line: number) => void;
  /** Texts of other files that go with a change here, forth or back. */
  onOthers: (changes: Changes) => void;
  onSave: () => void;
  onRename: (place: Place) => void;
  onFormat: () => void;
  onShowFindings: () => void;
}
