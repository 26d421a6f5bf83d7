export type Row = Record<string, unknown>;
export type RowOf = [table: string, row: Row];

/** `id(7)` is the same id every time. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const AT = '2026-10-01T08:00:00Z';
export const BYTES = Buffer.from('bytes');
export const ADDRESS = { street: 'Havnegade 1', postcode: '8000', city: 'Limstrup' };

export const CONSULTANT = id(1);
export const CASEWORKER = id(2);
export const LEADING = id(3);
export const EMPLOYER = id(4);
export const WORKPLACE = id(5);
export const LEADER = id(6);
export const MENTOR = id(7);
/** A consultant from outside, who is the mentor of nobody yet. */
export const OUTSIDER = id(250);
/** An employee of the municipality, who has an approved claim. */
export const COLLEAGUE = id(251);
export const COLLEAGUE_CLAIM = id(252);
export const MENTEE = id(8);
export const SCHEME = id(9);
export const PLACEMENT = id(10);
export const GRANT = id(11);
export const WAGE_COST = id(12);
export const CLAIM = id(13);
export const LINE = id(14);
export const ENTRY = id(39);
export const LETTER = id(15);
export const DELIVERY = id(620);
export const LETTER_BATCH = id(630);
export const MESSAGE = id(621);
export const EVENT = id(16);
export const MENTORING = id(17);
export const CITIZEN = id(18);
/** From the middle of October it has what the employer sold. */
export const SUCCESSOR = id(195);
export const SUCCESSION = id(196);
export const PAID_CLAIM = id(220);
export const RUN = id(221);
export const RELEASED_RUN = id(222);
export const PAYMENT_SETTINGS = id(223);
export const PAID_LINE = id(227);
export const BATCH = id(228);
export const CORRECTION = id(229);
export const SAMPLE = id(481);
export const SAMPLED = id(482);
export const SAMPLED_CLAIM = id(483);
export const TRAINING = id(490);
export const GRANTED_TRAINING = id(491);
export const INVOICE = id(492);
export const PAPER = id(60);
export const CONCERN = id(80);
export const CONFLICT = id(83);
/** Takes part in nothing. */
export const NEIGHBOUR = id(19);
