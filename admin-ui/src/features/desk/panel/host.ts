import { isLanguage, type Language } from '../../../language/languages';

/** What the page around a panel says to it. */
export interface Pass {
  token: string;
  language?: Language | undefined;
  theme?: 'light' | 'dark' | undefined;
}

type Said =
  | { type: 'makegood.panel-ready' }
  | { type: 'makegood.panel-pass-wanted' }
  | { type: 'makegood.panel-height'; height: number };

/** The page around this one. Only pages that may have it in a frame ever hear it: the browser sees to that. */
export const host = {
  isThere: () => window.parent !== window,
  tell: (said: Said) => window.parent.postMessage(said, '*'),
  /** Returns how to stop. */
  listen: (hear: (pass: Pass) => void) => {
    const receive = ({ source, data }: MessageEvent<unknown>) => {
      const pass = source === window.parent ? passIn(data) : null;
      if (pass) {
        hear(pass);
      }
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  },
};

function passIn(data: unknown): Pass | null {
  if (typeof data !== 'object' || data === null) {
    return null;
  }
  const { type, token, language, theme } = data as Record<string, unknown>;
  if (type !== 'makegood.panel-pass' || typeof token !== 'string' || token === '') {
    return null;
  }
  return {
    token,
    language: isLanguage(language) ? language : undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  };
}
