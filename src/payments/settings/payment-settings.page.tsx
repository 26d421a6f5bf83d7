import { Checkbox, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PaymentSettingsView } from './payment-settings.view.js';
import { payeeByInDanish, placementInDanish, dayOfYearInDanish } from './payment-settings.words.js';

interface SettingsFacts {
  visitor: Visitor;
  /** Whether the reader sets them. */
  sets: boolean;
  settings: PaymentSettingsView | null;
  form: Filled;
}

const NOTE =
  'Spørg banken, hvor i filen den læser modtagerens nummer. Det er ikke ens i alle banker, og det er ikke afklaret her.';

/** How the organisation pays; the administrator sets it, and whoever pays reads it. */
export function paymentSettingsPage({ visitor, sets, settings, form }: SettingsFacts): string {
  const title = 'Sådan betales der';
  const at = sets ? '/organisation' : '/udbetalinger';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at={at}>
      <ErrorSummary faults={form.faults} />
      <p>
        <a href={at}>{sets ? 'Tilbage til organisation' : 'Tilbage til udbetalinger'}</a>
      </p>
      <h1>{title}</h1>
      <p>
        Der betales til modtagerens NemKonto. Derfor gemmes ingen kontonumre på arbejdsgivere. En kørsel, der
        er låst, beholder det, der gjaldt, da den blev låst.
      </p>
      {settings === null ? (
        <p class="limstift-next">Det er ikke sat op endnu, og uden det kan intet udbetales.</p>
      ) : (
        <Now settings={settings} />
      )}
      {sets && (
        <>
          <h2>{settings === null ? 'Sæt det op' : 'Ret opsætningen'}</h2>
          <Form action="/udbetalinger/opsaetning" class="limstift-narrow">
            <TextInput form={form} name="debtorIban" label="Der betales fra (IBAN)" width="l" />
            <TextInput form={form} name="debtorBic" label="Bankens BIC" hint="Fx DABADKKK" width="s" />
            <Radios
              form={form}
              name="payeeBy"
              label="NemKonto findes ved"
              choices={(['cvr', 'p-number'] as const).map((value) => ({
                value,
                label: payeeByInDanish(value),
              }))}
            />
            <Radios
              form={form}
              name="identifierPlacement"
              label="Nummeret står i filen som"
              hint={NOTE}
              choices={(['organisation', 'account'] as const).map((value) => ({
                value,
                label: placementInDanish(value),
              }))}
            />
            <TextInput
              form={form}
              name="supplementaryUntil"
              label="Supplementsperioden slutter"
              hint="Til og med den dag føres sidste års måneder i sidste års regnskab, fx 31.1."
              width="xs"
            />
            <Checkbox
              form={form}
              name="setOff"
              label="Skyldige beløb må modregnes i senere krav"
              hint="Kun i krav fra samme arbejdsgiver, og kun når nogen vælger det for det enkelte beløb."
            />
            <TextArea
              form={form}
              name="eanNumbers"
              label="Kommunens EAN-numre til fakturaer"
              hint="13 cifre hver, med mellemrum eller ny linje imellem. Uden dem kan fakturaer ikke registreres."
              rows={2}
              optional
            />
            <div class="limstift-actions">
              <Button>Gem</Button>
            </div>
          </Form>
        </>
      )}
    </Page>,
  );
}

function Now({ settings }: { settings: PaymentSettingsView }) {
  return (
    <dl class="limstift-facts">
      <dt>Der betales fra</dt>
      <dd>{settings.debtorIban.replaceAll(/(.{4})(?=.)/g, '$1 ')}</dd>
      <dt>Bankens BIC</dt>
      <dd>{settings.debtorBic}</dd>
      <dt>NemKonto findes ved</dt>
      <dd>{payeeByInDanish(settings.payeeBy)}</dd>
      <dt>Nummeret står i filen som</dt>
      <dd>{`${placementInDanish(settings.identifierPlacement)}. Banken skal bekræfte det.`}</dd>
      <dt>Supplementsperioden slutter</dt>
      <dd>{dayOfYearInDanish(settings.supplementaryUntil)}</dd>
      <dt>Modregning i senere krav</dt>
      <dd>{settings.setOff ? 'Slået til' : 'Ikke slået til'}</dd>
      <dt>EAN-numre</dt>
      <dd>{settings.eanNumbers?.replaceAll(' ', ', ') ?? 'Ingen, så fakturaer kan ikke registreres'}</dd>
    </dl>
  );
}
