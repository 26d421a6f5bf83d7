import { html, Page } from './layout.js';

/** What works without sight, mouse or script, and where to turn when it does not. */
export function accessibilityPage(): string {
  return html(
    <Page title="Tilgængelighed">
      <h1>Tilgængelighed</h1>
      <p>
        Limstift er bygget, så det kan bruges med tastatur, skærmlæser og forstørrelse, og uden JavaScript.
        Siderne følger Det Fælles Designsystem, og breve er mærkede PDF-filer, der kan læses op.
      </p>
      <p>Er der noget, du ikke kan bruge eller forstå, så kontakt kommunen. Så hjælper vi og retter det.</p>
      <p>
        <a href="/">Gå til forsiden</a>
      </p>
    </Page>,
  );
}
