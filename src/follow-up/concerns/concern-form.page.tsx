import { Checkboxes, Radios } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import type { About, Teller } from './concern.rules.js';
import { aboutInDanish, onBehalfOfInDanish } from './concern.words.js';
import { atStart } from '../../shared/danish-date.js';

interface Named {
  id: string;
  name: string;
}

export interface ConcernFormFacts {
  visitor: Visitor;
  placementId: string;
  /** With their names, as `Mentoren, Mona Mentor`. */
  choices: { about: About; name: string }[];
  readers: Named[];
  /** Who writes, and may be a reader too. */
  authorId: string;
  /** Where it is about whoever has the case; null where the readers are not one of those. */
  readersInstead: Named[] | null;
  /** As `jobkonsulent`. */
  readersAre: string;
  isOnBehalf: boolean;
  /** Whom a member of staff may have been told by. */
  tellers: Teller[];
  /** Where one calls when nobody may read it. */
  phone: string;
  form: Filled;
}

/** Whoever is worried knows who will read it before it is sent. */
export function concernFormPage(facts: ConcernFormFacts): string {
  const { visitor, placementId, choices, readers, readersInstead, isOnBehalf, tellers, form } = facts;
  const title = isOnBehalf ? 'Skriv en bekymring for en anden' : 'Fortæl om en bekymring';
  const shown = [...readers, ...(readersInstead ?? [])].map(({ id }) => id);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p class="limstift-lead">
        {isOnBehalf
          ? 'Skriv, hvad du har fået fortalt. Du kan selv læse det bagefter, og du giver svaret videre.'
          : 'Er der noget galt mellem jer i forløbet, så skriv det her. Det bliver ikke vist for andre på sagen.'}
      </p>
      <Readers {...facts} />
      <Form action={`/forloeb/${placementId}/bekymring`} class="limstift-narrow">
        {[...new Set(shown)].map((id, at) => (
          <Hidden name={`readerIds.${at}`} value={id} />
        ))}
        {isOnBehalf && (
          <Radios
            form={form}
            name="toldBy"
            label="Hvem har fortalt det?"
            choices={tellers.map((value) => ({ value, label: atStart(onBehalfOfInDanish(value)) }))}
          />
        )}
        <Checkboxes
          form={form}
          name="about"
          label="Handler det om en bestemt?"
          optional
          hint="Den, du sætter kryds ved, kan ikke læse det."
          choices={choices.map(({ about, name }) => ({
            value: about,
            label: `${aboutInDanish(about)}: ${name}`,
          }))}
        />
        <TextArea form={form} name="text" label="Hvad er der galt?" rows={6} />
        <div class="limstift-actions">
          <Button>Send bekymringen</Button>
        </div>
      </Form>
    </Page>,
  );
}

function Readers({ readers, readersInstead, readersAre, authorId, phone }: ConcernFormFacts) {
  const others = readers.filter(({ id }) => id !== authorId);
  const named = (one: Named) => (one.id === authorId ? { name: 'dig selv' } : one);
  return (
    <section class="limstift-next" aria-labelledby="hvem-laeser">
      <h2 id="hvem-laeser" class="h4">
        Hvem læser det?
      </h2>
      <p>
        {readers.length === 0
          ? `Der er ingen, der kan læse det lige nu. Ring til ${phone}, og fortæl om det der.`
          : others.length === 0
            ? 'Det læses kun af dig selv.'
            : `Det læses af ${namesInDanish(others)}, ${readersAre}, og af dig selv. Ingen andre.`}
      </p>
      {readersInstead !== null && (
        <p>
          {readersInstead.length === 0
            ? `Handler det om den, der har sagen, så ring i stedet til ${phone}. Der er ingen anden ${readersAre}, som kan læse det.`
            : `Handler det om den, der har sagen, læses det i stedet af ${namesInDanish(readersInstead.map(named))}.`}
        </p>
      )}
      <p>Får en anden {readersAre} sagen senere, er det den nye, der læser det.</p>
    </section>
  );
}

export function namesInDanish(people: { name: string }[]): string {
  const names = people.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;
}
