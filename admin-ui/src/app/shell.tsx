import { useLanguage } from './language';
import { LanguageSwitch } from './language-switch';
import mark from './mark.svg';
import { texts } from './texts';

/** The frame around every page. */
export function Shell() {
  const [language, chooseLanguage] = useLanguage();
  const text = texts[language];

  return (
    <>
      <header className="shell-header">
        <img src={mark} alt="" width="32" height="32" />
        <h1>Makegood</h1>
        <LanguageSwitch legend={text.language} language={language} onChoose={chooseLanguage} />
      </header>
      <main className="shell-main">
        <p className="promise">{text.promise}</p>
        <nav className="server-links" aria-label={text.links}>
          <ul>
            <li>
              <a href="/v3/api-docs">{text.apiDescription}</a>
              <span>{text.apiDescriptionHint}</span>
              <code>/v3/api-docs</code>
            </li>
            <li>
              <a href="/actuator/health">{text.health}</a>
              <span>{text.healthHint}</span>
              <code>/actuator/health</code>
            </li>
          </ul>
        </nav>
      </main>
    </>
  );
}
