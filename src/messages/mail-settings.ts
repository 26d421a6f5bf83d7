/** How mail leaves, as the deployment has it. */
export class MailSettings {
  constructor(
    /** With TLS and password in it; null where nothing is sent and mail stays in the outbox. */
    readonly smtpUrl: string | null,
    /** The sender's address; null for the organisation's own. */
    readonly from: string | null,
  ) {}
}
