/** The nonce of this answer of the server: styles made while the page runs carry it. */
export const nonce =
  document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
