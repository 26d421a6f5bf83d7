import type { ComponentChildren } from 'preact';
import { Differences } from '../form/differences.js';
import { ErrorSummary } from '../form/error-summary.js';
import { Button, Form, Hidden } from '../form/form.js';
import { html, Page, type Visitor } from '../page/layout.js';
import { ToCase } from '../page/to-case.js';
import type { FormOfChange } from './form-of-change.js';

export interface PutRightFacts extends FormOfChange {
  visitor: Visitor;
  title: string;
  placementId: string;
  /** The part of the case that it is about, as `#personer`. */
  at?: string;
  /** The path under the case that the form is sent to. */
  path: string;
  /** What it is about, under the heading. */
  lead: string;
  /** The fields. */
  fields: ComponentChildren;
  /** What the change reaches. */
  note: string;
}

/** The page on which those who work on a case put a part of it right. */
export function putRightPage(facts: PutRightFacts): string {
  const {
    visitor,
    title,
    placementId,
    at = '',
    path,
    lead,
    form,
    version,
    differences,
    fields,
    note,
  } = facts;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placementId} at={at} />
      <h1>{title}</h1>
      <p class="limstift-wrap">{lead}</p>
      <Differences differences={differences} />
      <Form action={`/forloeb/${placementId}/${path}`} class="limstift-narrow">
        <Hidden name="version" value={version} />
        {fields}
        <p>{note}</p>
        <div class="limstift-actions">
          <Button>Gem ændringen</Button>
          <a href={`/forloeb/${placementId}${at}`}>Fortryd</a>
        </div>
      </Form>
    </Page>,
  );
}
