/** What has happened to a grant, and what somebody typed that had no place in it any longer. */
import { formatInstant } from '../../shared/danish-date.js';
import { grantStatusInDanish } from '../grant.words.js';
import type { GrantStatus } from '../grant.rules.js';
import type { LostWords } from './typed-again.js';

/** A recommendation, or its way back, as it was done; once undone a grant itself no longer tells of it. */
export interface GrantStep {
  what: 'grant.recommended' | 'grant.returned' | 'grant.taken-back' | 'grant.revoked' | 'grant.ended-early';
  at: Date;
  /** Null where the name is not for the asker. */
  by: string | null;
  /** What was to be put right, of one that was sent back. */
  because: string | null;
}

export interface Done {
  /** Null where the visitor does not see who. */
  by: string | null;
  at: Date;
}

export interface CourseFacts {
  /** Towards the decision, in their order; empty for those who are not told. */
  steps: GrantStep[];
  decided: Done | null;
  reason: string | null;
  grant: { status: GrantStatus; legalBasis: string | null };
}

/** Who recommended, who sent it back and who decided, and why. */
export function Course({ steps, decided, reason, grant }: CourseFacts) {
  if (steps.length === 0 && decided === null) return null;
  return (
    <>
      <h2>Indstilling og afgørelse</h2>
      <ul class="limstift-wrap">
        {steps
          .filter((step) => !isEnding(step))
          .map((step) => (
            <li>{stepInDanish(step)}</li>
          ))}
        {decided && (
          <li>{`${grantStatusInDanish(grant.status === 'refused' ? 'refused' : 'granted')}${told(decided)}`}</li>
        )}
        {reason && <li>{`Begrundelse: ${reason}`}</li>}
        {grant.legalBasis && <li>{`Retsgrundlag: ${grant.legalBasis}`}</li>}
        {steps.filter(isEnding).map((step) => (
          <li>{stepInDanish(step)}</li>
        ))}
      </ul>
    </>
  );
}

function isEnding({ what }: GrantStep): boolean {
  return what === 'grant.revoked' || what === 'grant.ended-early';
}

function stepInDanish(step: GrantStep): string {
  if (isEnding(step)) {
    const status = grantStatusInDanish(step.what === 'grant.revoked' ? 'revoked' : 'ended-early');
    return `${status}${told(step)}${step.because === null ? '' : `: »${step.because}«`}`;
  }
  if (step.what === 'grant.recommended') return `Indstillet${told(step)}`;
  if (step.what === 'grant.taken-back') return `Indstillingen taget tilbage${told(step)}`;
  const said = `Sendt tilbage${told(step)}`;
  return step.because === null ? said : `${said}: »${step.because}«`;
}

function told({ by, at }: Done): string {
  return `${by === null ? '' : ` af ${by}`} den ${formatInstant(at)}`;
}

/** What the consultant is to put right in a draft that was sent back. */
export function SentBack({ because, steps }: { because: string; steps: GrantStep[] }) {
  const last = steps.findLast(({ what }) => what === 'grant.returned');
  return (
    <div class="alert alert-warning">
      <div class="alert-body">
        <h2 class="alert-heading">{last ? `Sendt tilbage${told(last)}` : 'Sendt tilbage'}</h2>
        <p class="alert-text limstift-wrap">{`»${because}«`}</p>
      </div>
    </div>
  );
}

export function Lost({ lost }: { lost: LostWords[] }) {
  if (lost.length === 0) return null;
  return (
    <>
      <h2>Det, du skrev</h2>
      <p>Det er ikke gemt. Kopiér det, hvis du skal bruge det.</p>
      <dl class="limstift-facts">
        {lost.map(({ field, typed }) => (
          <>
            <dt>{field}</dt>
            <dd class="limstift-said">{typed}</dd>
          </>
        ))}
      </dl>
    </>
  );
}
