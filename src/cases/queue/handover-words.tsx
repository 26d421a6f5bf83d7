import { ButtonForm } from '../../web/form/form.js';
import { Unbroken } from '../../web/page/unbroken.js';
import type { HandoverWord } from './queue.view.js';

/** What colleagues said with the cases that they gave one, until one has read it. */
export function HandoverWords({ words }: { words: HandoverWord[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h2>Beskeder om sager, du har fået</h2>
      <ul class="nobullet-list">
        {words.map(({ placementId, reference, byName, word }) => (
          <li>
            <p class="limstift-wrap">
              {`Fra ${byName}: ${word} `}
              <a href={`/forloeb/${placementId}`}>
                <Unbroken text={reference} />
              </a>
            </p>
            <ButtonForm action={`/forloeb/${placementId}/besked-laest`} look="secondary">
              Læst<span class="sr-only">{` ${reference}`}</span>
            </ButtonForm>
          </li>
        ))}
      </ul>
    </>
  );
}
