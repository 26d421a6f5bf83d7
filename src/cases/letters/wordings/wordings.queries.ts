import type { Tx } from '../../../access/database.js';
import { textsInForce, type Texts } from '../../../letters/wordings/texts-in-force.js';
import { found } from '../../../shared/not-found.js';
import { LETTER_TEXTS } from '../letter-texts.js';
import type { PublishedVersion } from './wording.view.js';

/** The texts that letters are written in today. */
export function textsToday(tx: Tx): Promise<Texts> {
  return textsInForce(tx, LETTER_TEXTS);
}

/** What was published of a text, the newest first. */
export function versionsOf(tx: Tx, name: string): Promise<PublishedVersion[]> {
  return tx.query<PublishedVersion[]>(
    `select w.version, w.source, w.published_at as at, coalesce(p.name, '–') as by
     from letter_wordings w left join people p on p.id = w.published_by where w.name = $1 order by w.version desc`,
    [name],
  );
}

export async function findVersion(tx: Tx, name: string, version: number): Promise<PublishedVersion> {
  const versions = await versionsOf(tx, name);
  return found(versions.find((one) => one.version === version) ?? null, 'wording');
}
