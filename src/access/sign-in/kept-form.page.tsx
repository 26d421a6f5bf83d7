import { Hidden } from '../../web/form/form.js';
import { html, Page } from '../../web/page/layout.js';
import { SHOWN_AGAIN_FIELD } from '../../web/read-form.js';
import type { KeptForm } from './kept-form.js';

/** Between the sign-in and the form that was kept: a script passes it by. */
export function keptFormPage({ path, fields }: KeptForm): string {
  return html(
    <Page title="Du er logget ind igen">
      <h1>Du er logget ind igen</h1>
      <p>Det, du skrev, er ikke gemt endnu, men det er ikke gået tabt.</p>
      <form method="post" action={path} data-submit-at-once="">
        {Object.entries(fields).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Hidden name={SHOWN_AGAIN_FIELD} value="ja" />
        <button type="submit" class="button button-primary">
          Vis det, jeg skrev
        </button>
      </form>
    </Page>,
  );
}
