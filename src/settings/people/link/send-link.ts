import type { FastifyReply } from 'fastify';
import { keepNoCopy, seeOther, sendPage } from '../../../web/answer.js';
import type { WebAddress } from '../../../web/web-address.js';
import type { Invited } from '../invitation.queries.js';
import { type LinkFacts, linkPage } from './link.page.js';
import { LINK_MADE_BEFORE } from './link.words.js';

/** Shows the link in the answer that made it; where the form is sent again, leads to what has become of it. */
export function sendLink(
  reply: FastifyReply,
  invited: Invited | null,
  address: WebAddress,
  facts: Omit<LinkFacts, 'url' | 'expiresAt'>,
): void {
  if (invited === null) return seeOther(reply, facts.back.path, LINK_MADE_BEFORE);
  const { token, expiresAt } = invited;
  keepNoCopy(reply);
  sendPage(reply, linkPage({ ...facts, url: address.of(`/invitation/${token}`), expiresAt }));
}
