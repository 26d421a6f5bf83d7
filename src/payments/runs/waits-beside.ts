/** What waits for somebody who pays, beside the runs. */
export interface WaitsBeside {
  /** Claims to be posted within the municipality. */
  postings: number;
  /** Attested invoices to be paid. */
  invoices: number;
  /** Proposed ceilings that await a second person. */
  ceilings: number;
}
