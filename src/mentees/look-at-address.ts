import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordLook } from '../audit/record-look.js';
import { found } from '../shared/not-found.js';
import type { AddressView } from '../web/fields/address.view.js';
import { storedAddress } from './mentee.view.js';
import { findParticulars } from './mentee.queries.js';

interface AddressLook {
  menteeId: string;
  how: 'page' | 'api';
  /** Why the address is needed, in the words of whoever looks. */
  purpose: string;
  /** The case in which it is needed. */
  placementId?: string;
}

@Injectable()
export class LookAtAddress {
  constructor(private readonly database: Database) {}

  /** The only way to a protected address: nobody is shown it whose look is not kept, with the purpose. */
  run(look: AddressLook, actor: Actor): Promise<AddressView> {
    return this.database.asActor(actor, (tx) => lookAtAddress(tx, look));
  }
}

/** The same within what else is done with it, as printing it. */
export async function lookAtAddress(
  tx: Tx,
  { menteeId, how, purpose, placementId }: AddressLook,
): Promise<AddressView> {
  const particulars = found(await findParticulars(tx, menteeId), 'mentee');
  const mentee = { kind: 'mentee' as const, id: menteeId, ...(placementId && { placementId }) };
  await recordLook(tx, { how, purpose: `protected-address: ${purpose}`, people: [mentee] });
  return found(storedAddress(particulars), 'address');
}
