import { formatInstant } from '../../../shared/danish-date.js';
import { CopyButton } from '../../../web/form/form.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';

export interface LinkFacts {
  visitor: Visitor;
  /** The page of the menu that it belongs to. */
  at: string;
  /** Whom the link lets in. */
  name: string;
  url: string;
  expiresAt: Date;
  back: { path: string; inDanish: string };
}

/** The link, this once: only its hash is kept. */
export function linkPage({ visitor, at, name, url, expiresAt, back }: LinkFacts): string {
  return html(
    <Page title="Link til at vælge adgangskode" visitor={visitor} at={at}>
      <div class="limstift-narrow">
        <h1>Giv linket til {name}</h1>
        <p>
          Den, der åbner linket, vælger adgangskoden. Giv det derfor personligt eller på en sikker måde. Det
          vises kun denne ene gang.
        </p>
        <div class="form-group">
          <label class="form-label" for="link">
            Link
          </label>
          <textarea class="form-input limstift-link" id="link" rows={3} readOnly spellcheck={false}>
            {url}
          </textarea>
        </div>
        <CopyButton from="link" done="Linket er kopieret.">
          Kopiér linket
        </CopyButton>
        <p>{`Det virker én gang, til og med ${formatInstant(expiresAt)}. Et nyere link sætter det ud af kraft.`}</p>
        <p>
          <a href={back.path}>{back.inDanish}</a>
        </p>
      </div>
    </Page>,
  );
}
