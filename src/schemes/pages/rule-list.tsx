import { clinging } from '../../shared/danish-typography.js';
import type { SchemeItem } from './scheme-items.words.js';
import { readerInDanish } from './scheme-text.words.js';

/** What a scheme says of one subject, each sentence with its strength and its source beside it. */
export function RuleList({ items }: { items: SchemeItem[] }) {
  return (
    <ul class="nobullet-list limstift-rules">
      {items.map((item) => (
        <li>
          <RuleText item={item} />
        </li>
      ))}
    </ul>
  );
}

export function RuleText({ item }: { item: SchemeItem }) {
  return (
    <>
      <p>
        {item.strength !== null && <strong class="limstift-strength">{item.strength}</strong>}
        {clinging(item.says)}
      </p>
      {item.more.length > 0 && (
        <ul>
          {item.more.map((line) => (
            <li>{clinging(line)}</li>
          ))}
        </ul>
      )}
      {item.source !== null && (
        <p class="limstift-source">
          {`Kilde: ${item.source}`}
          {item.readers !== null && `. Til ${item.readers.map(readerInDanish).join(', ')}`}
        </p>
      )}
    </>
  );
}
