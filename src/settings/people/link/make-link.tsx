import { ButtonForm } from '../../../web/form/form.js';
import { linkOf, type LinkState } from './link.rules.js';
import { linkInDanish } from './link.words.js';

interface MakeLinkProps {
  action: string;
  fields?: Record<string, string>;
  state: LinkState;
  now: Date;
  /** Where a page has several: whose link. */
  to?: string;
  look?: 'primary' | 'secondary';
}

/** What has become of somebody's link, and the button that makes one, which puts the one before out of force. */
export function MakeLink({ action, fields = {}, state, now, to, look = 'primary' }: MakeLinkProps) {
  const link = linkOf(state, now);
  const said = linkInDanish(link);
  const isWaiting = link.is === 'waiting';
  return (
    <>
      {said !== null && <p>{said}</p>}
      {isWaiting && <p>Laver du et nyt link, virker det gamle ikke mere.</p>}
      <ButtonForm action={action} fields={fields} look={isWaiting ? 'secondary' : look}>
        {`Lav et ${isWaiting ? 'nyt ' : ''}link${to === undefined ? '' : ` til ${to}`}`}
      </ButtonForm>
    </>
  );
}
