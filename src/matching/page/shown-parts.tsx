import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { partInDanish, regionInDanish } from '../applications/application.words.js';
import type { OtherOfThePairView } from '../proposals/proposal.view.js';
import { meetingFormInDanish } from '../../schemes/scheme.words.js';

/** What is shown of an application; what is not, is left out. */
export function ShownParts({ shown, asRole }: { shown: OtherOfThePairView; asRole: OneOfThePair }) {
  const parts = [
    ['name', shown.name],
    ['fields', shown.fields?.join(', ')],
    ['competences', shown.competences?.join(', ')],
    ['languages', shown.languages?.join(', ')],
    ['regions', shown.regions?.map(regionInDanish).join(', ')],
    ['forms', shown.forms?.map(meetingFormInDanish).join(', ')],
    ['about', shown.about],
  ] as const;
  return (
    <dl class="limstift-facts">
      {parts.map(
        ([part, words]) =>
          words !== undefined &&
          words !== '' && (
            <>
              <dt>{partInDanish(part, asRole)}</dt>
              <dd class="limstift-wrap">{words}</dd>
            </>
          ),
      )}
    </dl>
  );
}
