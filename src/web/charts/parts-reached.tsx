/** A picture of how much of each part is reached, with the figures in words beside each bar. */

interface PartsReachedProps {
  parts: { label: string; reached: number; of: number }[];
}

export function PartsReached({ parts }: PartsReachedProps) {
  return (
    <ul class="nobullet-list limstift-parts">
      {parts.map(({ label, reached, of }) => (
        <li>
          {`${label}: ${reached} af ${of}`}
          <svg class="limstift-bar-of-part" width="100%" height="20" aria-hidden="true" focusable="false">
            <rect width="100%" height="20" fill="#ffffff" stroke="#747474" stroke-width="2" />
            {reached > 0 && (
              <rect width={`${Math.round((100 * reached) / of)}%`} height="20" fill="#0059b3" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
