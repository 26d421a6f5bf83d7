import { ACTIVITIES } from '../../schemes/activity.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { typedIn } from '../../web/read-form.js';
import { activityInDanish } from '../time-entry.words.js';

interface GoneEntryFacts {
  visitor: Visitor;
  at: string;
  /** Where the same hours can be written anew. */
  back: string;
  typed: unknown;
}

/** What was typed of hours that are deleted meanwhile, so that it can be written anew. */
export function goneEntryPage({ visitor, at, back, typed }: GoneEntryFacts): string {
  const title = 'Timerne findes ikke længere';
  const activity = ACTIVITIES.find((known) => known === typedIn(typed, 'activity'));
  const rows = [
    ['Dag', typedIn(typed, 'day')],
    ['Begyndte kl.', typedIn(typed, 'start')],
    ['Varighed', typedIn(typed, 'minutes')],
    ['Opgave', activity ? activityInDanish(activity) : ''],
  ];
  return html(
    <Page title={title} visitor={visitor} at={at}>
      <h1>{title}</h1>
      <p>De er slettet, så det, du skrev, er ikke gemt. Skal det gælde, så skriv det som nye timer.</p>
      <h2>Det, du skrev</h2>
      <dl class="limstift-facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd class="limstift-said">{value}</dd>
            </>
          ))}
      </dl>
      <p>
        <a href={back}>Gå til timerne</a>
      </p>
    </Page>,
  );
}
