/** On the page of a case: how the two made the course longer, and what somebody is to see of it. */
import { formatDay } from '../../shared/danish-date.js';
import { ButtonForm } from '../../web/form/form.js';
import { isOver, type PlacementStatus } from '../placement.rules.js';
import type { ExtensionView } from './extension.view.js';
import { extensionInDanish } from './extension.words.js';

/** Tells whoever runs the course that the two made it longer, until they say that they have seen it. */
export function ExtensionToSee({
  placementId,
  status,
  extensions,
}: {
  placementId: string;
  status: PlacementStatus;
  extensions: ExtensionView[];
}) {
  const unseen = extensions.find(({ isUnseen }) => isUnseen);
  if (unseen === undefined || isOver(status)) return null;
  return (
    <div>
      <p>
        <strong>
          {`Mentor og mentee ønsker begge at fortsætte. Forløbets sidste dag er nu ${formatDay(unseen.lastDay)}.`}
        </strong>
      </p>
      <ButtonForm action={`/forloeb/${placementId}/forlaengelse/set`} look="secondary">
        Markér, at du har set det
      </ButtonForm>
    </div>
  );
}

export function ExtensionsMade({ extensions }: { extensions: ExtensionView[] }) {
  const made = extensions.filter(({ outcome }) => outcome === 'agreed');
  if (made.length === 0) return null;
  return (
    <>
      <h3>Forlængelser</h3>
      <ul>
        {made.map((extension) => (
          <li>{extensionInDanish(extension)}</li>
        ))}
      </ul>
    </>
  );
}
