import { ButtonForm } from '../../../../web/form/form.js';
import type { BatchOnPage } from '../batch.page.js';
import { lettersInDanish } from '../letter-batch.words.js';

/** The letters as files to print, and the word that they are printed. */
export function TakeThem({ path, batch }: { path: string; batch: BatchOnPage }) {
  const { view, unmarked, toMark } = batch;
  const { made } = view.letters;
  return (
    <section class="limstift-screen-only">
      <h2>Hent og print</h2>
      <p>
        Brevene ligger i den rækkefølge, de skal i posten: by, vej, nummer. Breve uden adresse ligger sidst.
      </p>
      <form method="get" action={`${path}/samlet`}>
        <div class="form-group">
          <div class="form-group-checkbox">
            <input
              type="checkbox"
              class="form-checkbox"
              id="dobbeltsidet"
              name="duplex"
              value="true"
              checked
            />
            <label for="dobbeltsidet">Printes på begge sider</label>
          </div>
          <div class="form-group-checkbox">
            <input type="checkbox" class="form-checkbox" id="skilleark" name="separators" value="true" />
            <label for="skilleark">Et skilleark før hvert brev</label>
          </div>
        </div>
        <button type="submit" class="button button-primary">
          {`Hent ${lettersInDanish(made)} i én fil (PDF)`}
        </button>
      </form>
      <p>
        <a href={`${path}/filer`} download>
          Hent hvert brev i sin egen fil (ZIP)
        </a>
      </p>
      {unmarked === 0 && (
        <p>{made === 1 ? 'Brevet er markeret som udskrevet.' : 'Alle breve er markeret som udskrevet.'}</p>
      )}
      {toMark > 0 && (
        <>
          <p>Markér dem først som udskrevet, når de er kommet ud af printeren.</p>
          <ButtonForm action={`${path}/udskrivning`} look="secondary">
            {`Markér ${lettersInDanish(toMark)} som udskrevet`}
          </ButtonForm>
        </>
      )}
    </section>
  );
}
