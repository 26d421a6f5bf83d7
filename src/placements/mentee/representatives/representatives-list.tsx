/** Those who speak for a mentee, those of today and those who did, each with how it ends. */
import { represents, type Representation } from '../../../mentees/representatives/representative.rules.js';
import {
  powerInDanish,
  representativeKindInDanish,
} from '../../../mentees/representatives/representative.words.js';
import type { LinkState } from '../../../settings/people/link/link.rules.js';
import { MakeLink } from '../../../settings/people/link/make-link.js';
import { formatDay } from '../../../shared/danish-date.js';
import type { Day } from '../../../shared/day.js';
import { ButtonForm } from '../../../web/form/form.js';
import { Contact, type Reachable } from '../../../web/page/contact.js';

export interface RepresentativeShown extends Representation, Reachable {
  id: string;
  version: number;
  /** The newest link to choose a password by; null for those who give none. */
  link: LinkState | null;
}

export interface RepresentativesShown {
  placementId: string;
  representatives: RepresentativeShown[];
  today: Day;
  now: Date;
  /** Whether the reader is the mentee. */
  isMentee: boolean;
  /** Whether the reader ends what another was given. */
  ends: boolean;
  /** Whether the reader takes back a power of attorney. */
  withdraws: boolean;
}

export function Representatives(shown: RepresentativesShown) {
  if (shown.representatives.length === 0)
    return <p>{`${shown.isMentee ? 'Du' : 'Menteen'} har ingen repræsentant.`}</p>;
  return (
    <>
      {shown.representatives.map((one) => (
        <section>
          <h2>{`${representativeKindInDanish(one.kind)}: ${one.name}`}</h2>
          <p class="limstift-wrap">
            <Contact {...one} />
          </p>
          <p>
            {`${daysInDanish(one)}. Må: ${one.may.map((power) => powerInDanish(power).toLowerCase()).join(', ')}.`}
          </p>
          {represents(one, shown.today) || (one.withdrawnAt === null && one.firstDay > shown.today) ? (
            <Steps one={one} {...shown} />
          ) : null}
        </section>
      ))}
    </>
  );
}

function daysInDanish({ firstDay, lastDay, withdrawnAt }: Representation): string {
  const from = `Fra ${formatDay(firstDay)}`;
  if (withdrawnAt !== null) return `${from}. Trukket tilbage`;
  return lastDay === null ? `${from} og indtil videre` : `${from} til og med ${formatDay(lastDay)}`;
}

function Steps({
  one,
  placementId,
  now,
  ends,
  withdraws,
}: { one: RepresentativeShown } & RepresentativesShown) {
  const here = `/forloeb/${placementId}/repraesentanter/${one.id}`;
  return (
    <>
      {one.link && (
        <MakeLink action={`${here}/link`} state={one.link} now={now} to={one.name} look="secondary" />
      )}
      {withdraws && one.kind === 'power-of-attorney' && (
        <ButtonForm
          action={`${here}/tilbagetraekning`}
          fields={{ version: String(one.version) }}
          look="secondary"
        >
          {`Træk fuldmagten til ${one.name} tilbage`}
        </ButtonForm>
      )}
      {ends && (
        <p>
          <a href={`/forloeb/${placementId}/repraesentanter?slut=${one.id}`}>
            {`Skriv sidste dag for ${one.name}`}
          </a>
        </p>
      )}
    </>
  );
}
