import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../access/database.js';
import { recordEvents } from '../../../audit/record-event.js';
import { lockGrants } from '../../../grants/grant.queries.js';
import { type HoursAfterStop, LaterHours } from '../../../placements/moves/stopping/later-hours.js';
import { Clock } from '../../../shared/clock.js';
import type { Day } from '../../../shared/day.js';
import { oreOf } from '../correction.rules.js';
import { stoppedEarlyInDanish } from '../correction.words.js';
import { type DifferenceOfClaim, writeCorrections } from '../write-corrections.js';
import {
  claimsToWithdraw,
  linesWithLaterHours,
  type LineWithLaterHours,
  minutesToTakeOut,
} from './later-hours.queries.js';
import { lineAfterStop } from './stop.rules.js';

@Injectable()
export class HoursAfterTheStop extends LaterHours {
  constructor(private readonly clock: Clock) {
    super();
  }

  async lock(tx: Tx, placementId: string): Promise<void> {
    await lockGrants(tx, placementId);
  }

  async find(tx: Tx, placementId: string, day: Day): Promise<HoursAfterStop> {
    const lines = (await linesWithLaterHours(tx, placementId, day)).filter(
      (line) => lineAfterStop(line) !== null,
    );
    const free = Map.groupBy(lines.filter(mayBeCorrectedNow), ({ id }) => id);
    return {
      minutes: await minutesToTakeOut(tx, placementId, day),
      toWithdraw: await claimsToWithdraw(tx, placementId, day),
      toCorrect: [...free.values()].map((own) => ({
        ...claimOf(own),
        amountOre: oreOf(differencesOf(own)),
      })),
      byHand: claimsOf(lines.filter(({ isCorrectionOpen }) => isCorrectionOpen)),
      outside: claimsOf(lines.filter(({ isOutside, invoice }) => isOutside && invoice === null)),
      invoiced: invoicedOf(lines),
    };
  }

  async putRight(tx: Tx, placementId: string, day: Day, { toWithdraw }: HoursAfterStop): Promise<void> {
    await recordEvents(
      tx,
      'claim.withdrawn',
      toWithdraw.map(({ id }) => ({ subjectId: id, placementId, details: { stoppedDay: day } })),
    );
    const lines = await linesWithLaterHours(tx, placementId, day);
    const differences = differencesOf(lines.filter(mayBeCorrectedNow));
    const why = { batchId: null, reasonCode: 'stopped-early', reason: stoppedEarlyInDanish(day) } as const;
    await writeCorrections(tx, differences, why, { now: this.clock.now(), today: this.clock.today() });
  }
}

function mayBeCorrectedNow({ isCorrectionOpen, isOutside }: LineWithLaterHours): boolean {
  return !isCorrectionOpen && !isOutside;
}

function claimsOf(lines: LineWithLaterHours[]) {
  return [...Map.groupBy(lines, ({ id }) => id).values()].map(claimOf);
}

function invoicedOf(lines: LineWithLaterHours[]) {
  return [...Map.groupBy(lines, ({ id }) => id).values()].flatMap((own) => {
    const invoice = own[0]?.invoice ?? null;
    return invoice === null ? [] : [{ ...claimOf(own), invoice }];
  });
}

function claimOf([line]: LineWithLaterHours[]) {
  const { id, reference, month } = line as LineWithLaterHours;
  return { id, reference, month };
}

function differencesOf(lines: LineWithLaterHours[]): DifferenceOfClaim[] {
  return lines.flatMap((line) => {
    const after = lineAfterStop(line);
    if (after === null) return [];
    const { id: claimId, lineId, minutes, wageCostOre, amountOre } = line;
    return [
      {
        claimId,
        lineId,
        minutesBefore: minutes,
        wageCostBeforeOre: wageCostOre,
        amountBeforeOre: amountOre,
        wageCostAfterOre: wageCostOre,
        ...after,
      },
    ];
  });
}
