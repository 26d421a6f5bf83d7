import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { changesCase } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { InvitePerson } from '../../settings/people/invite-person.js';
import { linkStatesByEmail } from '../../settings/people/link/link-state.queries.js';
import { sendLink } from '../../settings/people/link/send-link.js';
import { invitingRefusalInDanish } from '../../settings/people/people.words.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { refused } from '../../shared/outcome.js';
import { sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { ChoiceField } from '../../web/fields/fields.js';
import { IdPipe } from '../../web/id.pipe.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { WebAddress } from '../../web/web-address.js';
import { type CasePeople, casePeople } from '../page/case-people.queries.js';
import { partyAccessPage, type PartyAccessFacts } from './party-access.page.js';
import { PARTIES, type Party } from './party-access.words.js';

class PartyInput {
  @ChoiceField(PARTIES, { empty: 'Vælg, hvem linket er til.' })
  party: Party;
}

@ApiExcludeController()
@Controller('forloeb/:id/adgang')
export class PartyAccessWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly invitePerson: InvitePerson,
    private readonly address: WebAddress,
  ) {}

  @Get()
  @May('consultant', 'coordinator')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = await this.facts(id, actor);
    sendPage(reply, partyAccessPage({ visitor: visitorOf(actor), ...facts }));
  }

  @Post()
  @May('consultant', 'coordinator')
  async invite(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = await this.facts(id, actor);
    const visitor = visitorOf(actor);
    const invited = await attempt(
      PartyInput,
      typed,
      async ({ party }) => {
        const { name, email } = found(facts.parties.find((one) => one.party === party) ?? null, 'party');
        if (email === null) return refused([{ because: 'person-unknown' as const }]);
        const outcome = await this.invitePerson.runOnce(email, actor, name);
        return 'done' in outcome ? { done: { link: outcome.done, name } } : outcome;
      },
      invitingRefusalInDanish,
    );
    if ('faults' in invited) {
      return sendPage(reply, partyAccessPage({ visitor, ...facts, ...invited }), invited.faults);
    }
    const { link, name } = invited.done;
    const back = { path: `/forloeb/${id}/adgang`, inDanish: 'Tilbage til adgang' };
    sendLink(reply, link, this.address, { visitor, at: '/forloeb', name, back });
  }

  private facts(id: string, actor: SignedIn) {
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const placement = await findPlacementView(tx, id);
      if (!changesCase(actor.role, placement.runBy)) throw new NotAllowed();
      const parties = partiesIn(await casePeople(tx, placement, false, this.clock.today()));
      const emails = parties.flatMap(({ email }) => email ?? []);
      const linkOf = await linkStatesByEmail(tx, emails);
      const withLinks = parties.map((one) => ({
        ...one,
        link: one.email === null ? null : linkOf(one.email),
      }));
      return { placement, parties: withLinks, now: this.clock.now() };
    });
  }
}

function partiesIn(people: CasePeople): Omit<PartyAccessFacts['parties'][number], 'link'>[] {
  const { leader, mentor, mentee, next } = people;
  const byParty = { leader, 'next-leader': next.leader, mentor, 'next-mentor': next.mentor, mentee };
  return PARTIES.flatMap((party) => {
    const who = byParty[party];
    return who === null ? [] : [{ party, name: who.name, email: who.email }];
  });
}
