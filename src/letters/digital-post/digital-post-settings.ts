/** Where messages to Digital Post are left for the organisation's own sending service, and who sends them. */
export class DigitalPostSettings {
  constructor(private readonly given: { folder: string; cvr: string } | null) {}

  get isSetUp(): boolean {
    return this.given !== null;
  }

  /** Throws where nothing is set up. */
  get folder(): string {
    return this.found.folder;
  }

  /** The organisation's CVR number. */
  get cvr(): string {
    return this.found.cvr;
  }

  private get found(): { folder: string; cvr: string } {
    if (this.given === null) throw new Error('Digital Post is not set up');
    return this.given;
  }
}
