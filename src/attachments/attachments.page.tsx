import { formatDay, formatInstant } from '../shared/danish-date.js';
import { Radios } from '../web/form/choices.js';
import { ErrorSummary } from '../web/form/error-summary.js';
import type { Filled } from '../web/form/filled.js';
import { Button, Form } from '../web/form/form.js';
import { DayInput, FileInput } from '../web/form/inputs.js';
import { html, Page, type Visitor } from '../web/page/layout.js';
import { Table } from '../web/page/table.js';
import { AttachmentLink, type AttachmentShown } from './attachment-link.js';
import type { AttachmentKind } from './attachment.rules.js';
import { attachmentKindInDanish } from './attachment.words.js';
import { Unbroken } from '../web/page/unbroken.js';
import { ToCase } from '../web/page/to-case.js';

export interface AttachmentsPageFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  attachments: AttachmentShown[];
  /** What this visitor may bring. */
  kinds: readonly AttachmentKind[];
  isLeader: boolean;
  form: Filled;
}

export function attachmentsPage({
  visitor,
  placement,
  attachments,
  kinds,
  isLeader,
  form,
}: AttachmentsPageFacts): string {
  const { id, reference } = placement;
  const title = `Bilag til sag ${reference}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={id} />
      <h1>
        <Unbroken text={title} />
      </h1>
      {attachments.length === 0 ? (
        <p>Der er ingen bilag, som du kan se.</p>
      ) : (
        <Table
          caption="Bilag, det nyeste først"
          columns={['Hvad', 'Dato', 'Lagt på', 'Af', 'Fil']}
          rows={attachments.map((one) => [
            attachmentKindInDanish(one.kind),
            formatDay(one.signedDay),
            formatInstant(one.uploadedAt),
            one.uploadedBy ?? 'Organisationen',
            <AttachmentLink attachment={one} />,
          ])}
        />
      )}
      {kinds.length > 0 && <Upload {...{ id, kinds, isLeader, form }} />}
    </Page>,
  );
}

type UploadProps = Pick<AttachmentsPageFacts, 'kinds' | 'isLeader' | 'form'> & { id: string };

function Upload({ id, kinds, isLeader, form }: UploadProps) {
  return (
    <>
      <h2>Læg et papir på sagen</h2>
      <p>Et papir, der er lagt på, kan ikke ændres eller slettes. Se det derfor efter først.</p>
      {isLeader && (
        <p>
          Et månedsark sender ikke kravet for dig. Du sender det selv i <a href="/maanedsark">månedsarket</a>.
          Dæk CPR-nummeret på en lønseddel, før du tager et billede af den.
        </p>
      )}
      {!isLeader && kinds.includes('monthly-sheet') && (
        <p>
          Har lederen skrevet under på et månedsark i stedet for at sende kravet, så læg det ind som{' '}
          <a href={`/forloeb/${id}/maanedsark-paa-papir`}>månedsark på papir</a>. Så bliver kravet sendt.
        </p>
      )}
      <Form action={`/forloeb/${id}/bilag`} hasFile class="limstift-narrow">
        <Radios
          form={form}
          name="kind"
          label="Hvad er det?"
          choices={kinds.map((value) => ({ value, label: attachmentKindInDanish(value) }))}
        />
        <DayInput
          form={form}
          name="signedDay"
          label="Papirets dato"
          hint="Den dag, det er underskrevet eller udstedt."
        />
        <FileInput
          form={form}
          name="file"
          label="Fil"
          hint="PDF, JPEG eller PNG på højst 10 MB. Én fil ad gangen."
          accept="application/pdf,image/jpeg,image/png"
        />
        <div class="limstift-actions">
          <Button>Læg på sagen</Button>
        </div>
      </Form>
    </>
  );
}
