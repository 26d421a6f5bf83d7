/** What is wrong in a wording, and where; shown to whoever edits it. */
export class WordingFault extends Error {
  constructor(
    readonly fileName: string,
    /** Counted from 1; null when the fault has no place of its own. */
    readonly line: number | null,
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(line === null ? `${fileName}: ${problem}` : `${fileName}, line ${line}: ${problem}`, options);
    this.name = 'WordingFault';
  }
}
