/** Where people reach the application; over TLS when the address says so, whatever is in between. */
export class WebAddress {
  constructor(readonly url: URL) {}

  /** The whole address of a path here. */
  of(path: string): string {
    return new URL(path, this.url).href;
  }

  get isOverTls(): boolean {
    return this.url.protocol === 'https:';
  }
}
