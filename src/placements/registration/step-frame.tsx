import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { html, Page, type Visitor } from '../../web/layout.js';
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

interface FrameProps extends StepFacts {
  step: Step;
  heading: string;
  /** Where the link back leads, when that is not the step before. */
  back?: string;
  children: ComponentChildren;
}

/** A page of the flow: the way back, which step it is, and what is asked. */
export function stepPage({ visitor, id, faults, step, heading, back, children }: FrameProps): string {
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
        <a class="back-link" href={way}>
          Tilbage
        </a>
      </p>
      <p>{`Trin ${at + 1} af ${STEPS.length}`}</p>
      <h1>{heading}</h1>
      {children}
      <p>
        <a href="/forloeb/nyt">Gem og fortsæt senere</a>
      </p>
    </Page>,
  );
}
