/** What a scheme asks to be agreed and declared. */
import type { AgreementRule, DeclarationRule } from './rule/agreement-rule.js';
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';

export function agreementsOf(scheme: Scheme): AgreementRule[] {
  return scheme.agreements;
}

/** Null where the scheme has no such agreement. */
export function agreementRule(scheme: Scheme, code: string): AgreementRule | null {
  return scheme.agreements.find((agreement) => agreement.code === code) ?? null;
}

/** The agreements that are in force before a course begins. */
export function agreementsBeforeStart(scheme: Scheme): AgreementRule[] {
  return scheme.agreements.filter((agreement) => agreement.at === 'before-start');
}

/** What the mentor declares before the course begins; null where the scheme asks for none. */
export function declarationOf(scheme: Scheme): DeclarationRule | null {
  return scheme.declaration ?? null;
}

/** What the scheme says of an agreement or a declaration, and its source. */
export function saidOfPaper({ says, source }: AgreementRule | DeclarationRule): SaidRule {
  return { says, source };
}

/** Whether a course waits for what the agreement must say; only a `must` refuses. */
export function mustSayItsParts({ strength }: AgreementRule): boolean {
  return strength === 'must';
}
