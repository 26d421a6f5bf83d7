import { formatInstant } from '../shared/danish-date.js';
import { html, Page, type Visitor } from '../web/page/layout.js';
import { Table } from '../web/page/table.js';
import { maskedAddress, messageStatusInDanish } from './message.words.js';
import type { MessageStatus } from './sending.rules.js';

interface MessageShown {
  id: string;
  recipientAddress: string;
  subject: string;
  plain: string;
  createdAt: Date;
  status: MessageStatus;
  settledAt: Date | null;
  failedBecause: string | null;
  nextAttemptAt: Date;
}

interface OutboxFacts {
  visitor: Visitor;
  /** Whether there is a server that takes mail. */
  isSetUp: boolean;
  messages: MessageShown[];
  nextCursor: string | null;
}

/** The mail that was written, the newest first; to whom is masked, as an administrator sees no cases. */
export function outboxPage({ visitor, isSetUp, messages, nextCursor }: OutboxFacts): string {
  return html(
    <Page title="Udbakke" visitor={visitor} at="/udbakke">
      <h1>Udbakke</h1>
      {isSetUp ? (
        <p>Mails bliver sendt af sig selv. Her kan du se, om de kommer af sted.</p>
      ) : (
        <p>
          Der bliver ikke sendt nogen mails, fordi der ikke er sat en mailserver op (SMTP_URL). Mails bliver
          liggende her, indtil det er gjort.
        </p>
      )}
      {messages.length === 0 ? (
        <p>Der er ingen mails endnu.</p>
      ) : (
        <Table
          caption="Mails, den nyeste øverst"
          columns={['Skrevet', 'Til', 'Mail', 'Status']}
          rows={messages.map((message) => [
            formatInstant(message.createdAt),
            maskedAddress(message.recipientAddress),
            <details>
              <summary>{message.subject}</summary>
              <p class="limstift-lines-kept">{message.plain}</p>
            </details>,
            messageStatusInDanish(message, isSetUp),
          ])}
        />
      )}
      {nextCursor !== null && (
        <p>
          <a href={`/udbakke?cursor=${nextCursor}`}>Ældre mails</a>
        </p>
      )}
    </Page>,
  );
}
