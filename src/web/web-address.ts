/** Where people reach the application; over TLS when the address says so, whatever is in between. */
export class WebAddress {
  constructor(readonly url: URL) {}

  get isOverTls(): boolean {
    return this.url.protocol === 'https:';
  }
}
