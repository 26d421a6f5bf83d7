import { ApiProperty } from '@nestjs/swagger';
import { agreementsOf } from '../schemes/agreement.rules.js';
import {
  AGREEMENT_FORMS,
  AGREEMENT_PARTIES,
  AGREEMENT_PARTS,
  type AgreementForm,
  type AgreementParty,
  type AgreementPart,
  type AgreementRule,
} from '../schemes/rule/agreement-rule.js';
import type { PlacementStatus } from '../placements/placement.rules.js';
import {
  AGREEMENT_STATUSES,
  type AgreementStatus,
  isOfSubstance,
  mayWrite,
  missingParts,
  NOTHING_WRITTEN,
  type SaidPart,
  statusWith,
} from './agreement.rules.js';
import { partInDanish, saidParts } from './agreement-parts.words.js';
import { earlierVersions, type StoredAgreement, versionsOf } from './agreement-versions.rules.js';
import type { PapersOfCase } from './agreement.queries.js';
import { WAYS_TO_SIGN, type WayToSign } from './signing/signature.rules.js';

export class AgreementPartView {
  @ApiProperty({ enum: AGREEMENT_PARTS })
  part: AgreementPart;

  @ApiProperty()
  title: string;

  @ApiProperty()
  words: string;
}

export class SignatureView {
  @ApiProperty({ enum: AGREEMENT_PARTIES })
  asParty: AgreementParty;

  @ApiProperty({ enum: WAYS_TO_SIGN })
  way: WayToSign;

  @ApiProperty({ format: 'date' })
  signedDay: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'null for those who do not see people' })
  byName: string | null;
}

/** A version that another has taken the place of, or is to. */
export class EarlierVersionView {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: ['in-force', 'replaced'] })
  status: 'in-force' | 'replaced';

  @ApiProperty({
    type: () => [AgreementPartView],
    nullable: true,
    description: 'null for those who see that it is signed, and not what it says',
  })
  parts: AgreementPartView[] | null;

  @ApiProperty({ type: () => [SignatureView] })
  signatures: SignatureView[];
}

export class AgreementView {
  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: AGREEMENT_FORMS })
  form: AgreementForm;

  @ApiProperty({ enum: AGREEMENT_PARTIES, isArray: true })
  parties: AgreementParty[];

  @ApiProperty({ description: 'what the scheme says of it' })
  says: string;

  @ApiProperty()
  source: string;

  @ApiProperty({ enum: AGREEMENT_STATUSES, description: 'of the newest version' })
  status: AgreementStatus;

  @ApiProperty({ type: 'integer', nullable: true, description: 'the newest that was sent' })
  version: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  versionInForce: number | null;

  @ApiProperty({ description: 'false where the case says something else now' })
  fits: boolean;

  @ApiProperty({
    enum: AGREEMENT_PARTS,
    isArray: true,
    description: 'what the scheme asks for and is not said',
  })
  missing: AgreementPart[];

  @ApiProperty({
    type: () => [AgreementPartView],
    nullable: true,
    description: 'null for those who see that it is signed, and not what it says',
  })
  parts: AgreementPartView[] | null;

  @ApiProperty({ type: () => [SignatureView], description: 'of the newest version that was sent' })
  signatures: SignatureView[];

  @ApiProperty({ type: () => [EarlierVersionView], description: 'that were in force before, newest first' })
  earlier: EarlierVersionView[];
}

interface Reader {
  /** Null for staff who sign nothing. */
  as: AgreementParty | null;
  isStaff: boolean;
}

/** The agreements that somebody may know of, in the order of the scheme. */
export function agreementViews(
  papers: PapersOfCase,
  stored: StoredAgreement[],
  status: PlacementStatus,
  reader: Reader,
): AgreementView[] {
  return agreementsOf(papers.scheme)
    .filter(({ parties }) => reader.isStaff || (reader.as !== null && parties.includes(reader.as)))
    .map((rule) => agreementView(rule, papers, stored, status, reader));
}

function agreementView(
  rule: AgreementRule,
  { facts, versions: open }: PapersOfCase,
  stored: StoredAgreement[],
  placement: PlacementStatus,
  { as }: Reader,
): AgreementView {
  const { code, title, form, parties, says, source } = rule;
  const { draft, awaiting, inForce } = versionsOf(stored, rule);
  const sent = awaiting ?? inForce;
  const newest = open.find((one) => one.code === code && one.number === sent?.number);
  const written = draft?.written ?? sent?.written ?? NOTHING_WRITTEN;
  const writes = as !== null && mayWrite(parties, as);
  const said = sent === null && writes ? saidParts(rule, facts, written) : (sent?.parts ?? null);
  return {
    code,
    title,
    form,
    parties,
    says,
    source,
    status: statusWith(sent?.status ?? 'draft', placement),
    version: sent?.number ?? null,
    versionInForce: inForce?.number ?? null,
    fits: newest === undefined || !isOfSubstance(newest.facts, facts),
    missing: writes ? missingParts(rule, facts, written) : [],
    parts: partViews(said),
    signatures: sent?.signatures ?? [],
    earlier: earlierVersions(stored, rule).map(({ number, status, parts, signatures }) => ({
      version: number,
      status: status === 'in-force' ? status : 'replaced',
      parts: partViews(parts),
      signatures,
    })),
  };
}

function partViews(said: SaidPart[] | null): AgreementPartView[] | null {
  return said?.map(({ part, words }) => ({ part, title: partInDanish(part), words })) ?? null;
}
