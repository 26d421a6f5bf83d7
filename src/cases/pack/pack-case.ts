import { stringify } from 'csv-stringify/sync';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { attachmentsOf, findAttachmentFile } from '../../attachments/attachment.queries.js';
import { attachmentKindInDanish, fileNameOf } from '../../attachments/attachment.words.js';
import { type PackEntry, zipPack } from '../../audit/pack/zip-pack.js';
import type { Pack } from '../../audit/pack/send-pack.js';
import { recordEvent } from '../../audit/record-event.js';
import { findLetterPdf, lettersOf } from '../../letters/letter.queries.js';
import { drawLetter } from '../../pdf/draw-letter.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { findOrganisation } from '../../settings/organisation.queries.js';
import { senderOf } from '../../settings/sender.js';
import { Clock } from '../../shared/clock.js';
import {
  claimsPacked,
  eventCells,
  eventsPacked,
  grantsPacked,
  type LinePacked,
  linesPacked,
} from './case-pack.queries.js';
import { caseSummary } from './case-summary.js';
import {
  type CorrectedLinePacked,
  correctedLinesPacked,
  correctionsPacked,
  invoicesPacked,
  paymentsPacked,
  trainingPacked,
} from './money-packed.queries.js';

@Injectable()
export class PackCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A case as it stands, with what was sent and received, each file under its digest. That it was packed is recorded. */
  run(placementId: string, actor: Actor): Promise<Pack> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, placementId);
      await recordCaseLook(tx, { how: 'export', purpose: 'case' }, placementId);
      const zip = await zipPack(this.entries(tx, placementId), this.clock.now());
      await recordEvent(tx, { what: 'case.packed', subjectId: placementId, placementId });
      return { name: `${placement.reference.replaceAll(/[^\w-]/g, '-')}-revision`, zip };
    });
  }

  private async *entries(tx: Tx, placementId: string): AsyncGenerator<PackEntry> {
    const placement = await findPlacementView(tx, placementId);
    const lines = await linesPacked(tx, placementId);
    const letters = await lettersOf(tx, placementId);
    const papers = await attachmentsOf(tx, placementId);
    const letterFiles = letters.map((letter, at) => ({
      id: letter.id,
      name: `breve/${at + 1}-${letter.kind}.pdf`,
      is: letter.title,
    }));
    const paperFiles = papers.map((paper, at) => ({
      id: paper.id,
      name: `bilag/${at + 1}-${fileNameOf(placement.reference, paper)}`,
      is: attachmentKindInDanish(paper.kind),
    }));
    const tables = [
      { name: 'regnestykker.csv', is: 'Alle faktorer i alle linjer' },
      { name: 'reguleringer.csv', is: 'Hver linje, der er reguleret, før og efter' },
      { name: 'haendelser.csv', is: 'Alt, der skete, med kæden af fingeraftryk' },
    ];
    const summary = caseSummary(
      {
        placement,
        grants: await grantsPacked(tx, placementId),
        claims: await claimsPacked(tx, placementId),
        lines,
        money: {
          payments: await paymentsPacked(tx, placementId),
          corrections: await correctionsPacked(tx, placementId),
          training: await trainingPacked(tx, placementId),
          invoices: await invoicesPacked(tx, placementId),
        },
        files: [...tables, ...letterFiles, ...paperFiles],
      },
      { sender: senderOf(await findOrganisation(tx)), issuedDay: this.clock.today() },
    );
    yield { name: 'oversigt.pdf', content: await drawLetter(summary) };
    yield { name: 'regnestykker.csv', content: arithmetic(lines) };
    yield { name: 'reguleringer.csv', content: corrected(await correctedLinesPacked(tx, placementId)) };
    const events = (await eventsPacked(tx, placementId)).map(eventCells);
    yield { name: 'haendelser.csv', content: csv(['Nr.', 'Tid', 'Af', 'Hvad', 'Fingeraftryk'], events) };
    for (const { id, name } of letterFiles) yield { name, content: await findLetterPdf(tx, id) };
    for (const { id, name } of paperFiles)
      yield { name, content: (await findAttachmentFile(tx, id)).content };
  }
}

function arithmetic(lines: LinePacked[]): Buffer {
  const columns = [
    'Krav',
    'Måned',
    'Minutter',
    'Lønomkostning i øre',
    'Loft i øre',
    'Betalt pr. time i øre',
    'Beløb i øre',
    'Afgørelse',
    'Begrundelse',
  ];
  return csv(
    columns,
    lines.map((line) => [
      line.reference,
      line.month,
      String(line.minutes),
      String(line.approvedWageCostOre),
      line.ceilingOre === null ? '' : String(line.ceilingOre),
      String(line.wageCostOre),
      String(line.amountOre),
      line.outcome ?? '',
      line.reason ?? '',
    ]),
  );
}

function corrected(lines: CorrectedLinePacked[]): Buffer {
  const columns = [
    'Regulering',
    'Krav',
    'Minutter før',
    'Pr. time i øre før',
    'Beløb i øre før',
    'Minutter efter',
    'Pr. time i øre efter',
    'Beløb i øre efter',
  ];
  return csv(
    columns,
    lines.map((line) => [
      line.reference,
      line.claimReference,
      ...[line.minutesBefore, line.wageCostBeforeOre, line.amountBeforeOre].map(String),
      ...[line.minutesAfter, line.wageCostAfterOre, line.amountAfterOre].map(String),
    ]),
  );
}

function csv(columns: string[], rows: string[][]): Buffer {
  const text = stringify([columns, ...rows], {
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Buffer.from(`\uFEFF${text}`);
}
