import { type SaidRule, saidWithSource } from '../../../schemes/said-rule.js';
import type { Filled } from '../../../web/form/filled.js';
import { Button, ButtonForm, Form } from '../../../web/form/form.js';
import { TextInput } from '../../../web/form/inputs.js';
import { Table } from '../../../web/page/table.js';
import type { Part } from '../registration.rules.js';
import { newPartInDanish, stepInDanish } from '../registration.words.js';
import { addressOfStep, stepPage, type StepFacts } from '../step-frame.js';

export interface PartFacts extends StepFacts {
  part: Part;
  /** What is chosen already. */
  chosen: string | null;
  /** Null where nothing is sought yet. */
  candidates: { id: string; name: string; detail: string }[] | null;
  form: Filled;
  /** What the scheme says of it, where it has a word, and the source. */
  rules: SaidRule[];
}

/** A step on which somebody or something is found, or added. */
export function partPage(facts: PartFacts): string {
  const { id, part, chosen, candidates, rules } = facts;
  const here = addressOfStep(id, part);
  return stepPage({
    ...facts,
    step: part,
    heading: headingOf(part),
    children: (
      <>
        {chosen !== null && (
          <p class="limstift-wrap">
            {'Valgt nu: '}
            <strong>{chosen}</strong>. <a href={`/forloeb/nyt/${id}`}>Gå videre</a>
          </p>
        )}
        {rules.map((rule) => (
          <p class="form-hint">{saidWithSource(rule)}</p>
        ))}
        {part === 'employer' && <EmployerSearch {...facts} />}
        {part === 'mentee' && <MenteeSearch {...facts} />}
        {candidates !== null && <Candidates {...facts} candidates={candidates} action={here} />}
        <p>
          <a href={`${here}/ny`}>{`Tilføj ${newPartInDanish(part)}`}</a>
        </p>
        {part === 'mentor' && (
          <>
            <h2>Eller lad lederen vælge</h2>
            <p>Lederen får besked i Limstift om at vælge mentoren, når forløbet er registreret.</p>
            <ButtonForm action={here} fields={{ chosenId: '' }} look="secondary">
              Lederen vælger
            </ButtonForm>
          </>
        )}
      </>
    ),
  });
}

function headingOf(part: Part): string {
  switch (part) {
    case 'employer':
      return 'Hvilken arbejdsgiver?';
    case 'workplace':
      return 'Hvilket arbejdssted?';
    case 'leader':
      return 'Hvem er leder for forløbet?';
    case 'mentee':
      return 'Hvilken borger?';
    case 'mentor':
      return 'Hvem skal være mentor?';
  }
}

function EmployerSearch({ id, form }: PartFacts) {
  return (
    <form method="get" action={addressOfStep(id, 'employer')} class="limstift-filters" role="search">
      <TextInput
        form={form}
        name="q"
        type="search"
        label="CVR-nummer eller navn"
        suggestions="/arbejdsgivere/forslag"
      />
      <Button look="secondary">Søg</Button>
    </form>
  );
}

function MenteeSearch({ id, form }: PartFacts) {
  const here = addressOfStep(id, 'mentee');
  return (
    <>
      <Form action={`${here}/cpr`} class="limstift-filters" isGuarded={false}>
        <TextInput
          form={form}
          name="cpr"
          label="CPR-nummer"
          hint="Opslaget noteres med dit navn."
          inputMode="numeric"
          width="m"
        />
        <Button look="secondary">Slå CPR-nummer op</Button>
      </Form>
      <form method="get" action={here} class="limstift-filters" role="search">
        <TextInput form={form} name="q" type="search" label="Eller borgerens navn" />
        <Button look="secondary">Søg på navn</Button>
      </form>
    </>
  );
}

function Candidates({
  part,
  candidates,
  action,
}: Pick<PartFacts, 'part'> & { candidates: NonNullable<PartFacts['candidates']>; action: string }) {
  if (candidates.length === 0) {
    const isSearched = part === 'employer' || part === 'mentee';
    const search = isSearched ? 'Søg på noget andet, eller tilføj' : 'Tilføj';
    return <p>{`Der er ingen at vælge. ${search} ${newPartInDanish(part)}.`}</p>;
  }
  return (
    <Table
      caption={`Vælg: ${stepInDanish(part)}`}
      columns={[stepInDanish(part), 'Kendes på', 'Vælg']}
      rows={candidates.map(({ id, name, detail }) => [
        <span class="limstift-wrap">{name}</span>,
        <span class="limstift-wrap">{detail || 'Navnet'}</span>,
        <ButtonForm action={action} fields={{ chosenId: id }} look="secondary">
          Vælg <span class="sr-only">{name}</span>
        </ButtonForm>,
      ])}
    />
  );
}
