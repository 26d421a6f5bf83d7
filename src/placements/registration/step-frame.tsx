import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { Button } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { type Step, STEPS } from './registration.rules.js';
import { pathOfStep } from './registration.words.js';

export interface StepFacts {
  visitor: Visitor;
  /** Of the registration. */
  id: string;
  faults: Fault[];
}

export function addressOfStep(id: string, step: Step): string {
  return `/forloeb/nyt/${id}/${pathOfStep(step)}`;
}

/** Keeps what is typed so far, also where it is not all, and goes. */
export function Later({ id, step }: { id: string; step: Step }) {
  return (
    <Button look="secondary" action={`${addressOfStep(id, step)}/senere`}>
      Gem og fortsæt senere
    </Button>
  );
}

interface FrameProps extends StepFacts {
  step: Step;
  heading: string;
  /** Where the link back leads, when that is not the step before. */
  back?: string;
  children: ComponentChildren;
  /** What is said where one goes before the step is done; null where the step has a button of its own. */
  leaving?: string | null;
}

/** A page of the flow: the way back, which step it is, and what is asked. */
export function stepPage({
  visitor,
  id,
  faults,
  step,
  heading,
  back,
  children,
  leaving = '',
}: FrameProps): string {
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const way = back ?? (before === undefined ? '/forloeb/nyt' : addressOfStep(id, before));
  return html(
    <Page
      title={`${faults.length > 0 ? 'Fejl: ' : ''}${heading} – Nyt forløb`}
      visitor={visitor}
      at="/forloeb/nyt"
    >
      <ErrorSummary faults={faults} />
      <p>
        <a href={way}>Tilbage</a>
      </p>
      <p>{`Trin ${at + 1} af ${STEPS.length}`}</p>
      <h1>{heading}</h1>
      {children}
      {leaving !== null && (
        <p>
          <a href="/forloeb/nyt">Luk og fortsæt senere</a>
          {leaving !== '' && `. ${leaving}`}
        </p>
      )}
    </Page>,
  );
}
