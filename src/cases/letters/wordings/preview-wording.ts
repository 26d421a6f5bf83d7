import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database, type Tx } from '../../../access/database.js';
import { CASE_CHANGERS, type PartyRole, type Role } from '../../../access/role.js';
import { partsIn, sourcesOf, type Texts } from '../../../letters/wordings/texts-in-force.js';
import { lixOf, runningText } from '../../../letters/wordings/lix.rules.js';
import { parseWording, renderWording, type RenderedWording } from '../../../letters/wordings/wording.js';
import { Placement } from '../../../placements/placement.entity.js';
import { recordCaseLook } from '../../../placements/record-case-look.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { WebAddress } from '../../../web/web-address.js';
import { factsOfLetter } from '../facts/facts-of-letter.queries.js';
import type { LetterKind } from '../kinds/letter-kinds.js';
import { lettersOffered } from '../kinds/letters-offered.rules.js';
import { lettersState } from '../kinds/letters-state.queries.js';
import { kindsWith } from './check-wording.js';
import { exampleFacts } from './example-facts.js';

export type PreviewRefusal =
  | { because: 'case-not-seen' }
  | { because: 'case-unknown'; reference: string }
  | { because: 'case-has-no-such-letter'; reference: string };

/** A letter as it would read, and how hard it is to. */
export interface Reading extends RenderedWording {
  lix: number;
}

/** What the wording is filled in with: of a case, or made up. */
export interface PreviewFacts {
  kind: LetterKind;
  facts: object;
}

@Injectable()
export class PreviewWording {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: WebAddress,
  ) {}

  /** Made-up facts for the first letter that the text is in. */
  example(texts: Texts, name: string): PreviewFacts | null {
    const [kind] = kindsWith(texts, name);
    if (kind === undefined) return null;
    const [role] = wordingOf(texts, kind).recipients;
    return { kind, facts: exampleFacts(kind, role as PartyRole) };
  }

  /**
   * The facts of the first letter of a case that the text is in. An administrator sees no case, and looks in another
   * role that they have; that look is noted.
   */
  async ofCase(
    texts: Texts,
    name: string,
    reference: string,
    actor: Actor,
  ): Promise<Outcome<PreviewFacts, PreviewRefusal>> {
    const role = await this.roleThatReads(actor);
    if (role === null) return refused([{ because: 'case-not-seen' }]);
    const reader = { personId: actor.personId, role };
    return this.database.asActor(reader, async (tx) => {
      const placement = await tx.findOneBy(Placement, { reference });
      if (placement === null) return refused([{ because: 'case-unknown' as const, reference }]);
      await recordCaseLook(tx, { how: 'page', purpose: 'letter' }, placement.id);
      const kinds = kindsWith(texts, name);
      const offers = lettersOffered(await lettersState(tx, placement, this.clock.today()));
      const offer = offers.find(({ kind }) => kinds.includes(kind));
      if (offer === undefined) return refused([{ because: 'case-has-no-such-letter' as const, reference }]);
      const by = { issuer: reader, signInAddress: this.address.of('/') };
      const { facts } = await factsOfLetter(tx, placement, offer, by, this.clock.today());
      return done({ kind: offer.kind, facts });
    });
  }

  private roleThatReads(actor: Actor): Promise<Role | null> {
    return this.database.asActor(actor, async (tx) => {
      const roles = await rolesOf(tx, actor.personId);
      return CASE_CHANGERS.find((role) => roles.includes(role)) ?? null;
    });
  }
}

async function rolesOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ role: string }[]>('select role from person_roles where person_id = $1', [
    personId,
  ]);
  return rows.map(({ role }) => role);
}

const wordingOf = (texts: Texts, kind: LetterKind) =>
  parseWording(texts.get(kind)?.source ?? '', kind, sourcesOf(partsIn(texts)));

/** The letter in these texts. Refuses what the wording refuses (`WordingFault`). */
export function readingOf(texts: Texts, { kind, facts }: PreviewFacts): Reading {
  const rendered = renderWording(wordingOf(texts, kind), facts);
  return { ...rendered, lix: lixOf(runningText(rendered.blocks)) };
}
