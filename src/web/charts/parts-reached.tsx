/** A picture of how much of each part is reached, for those who see it; its page tells the same in a table. */

interface PartsReachedProps {
  /** What the picture shows, in one sentence. */
  name: string;
  parts: { label: string; reached: number; of: number }[];
}

const WIDTH = 640;
const ROW = 56;
const BAR = 20;

export function PartsReached({ name, parts }: PartsReachedProps) {
  return (
    <svg class="limstift-chart" viewBox={`0 0 ${WIDTH} ${ROW * parts.length}`} role="img" aria-label={name}>
      {parts.map(({ label, reached, of }, at) => (
        <>
          <text x="0" y={ROW * at + 18} font-size="16" fill="#1a1a1a">
            {`${label}: ${reached} af ${of}`}
          </text>
          <rect
            x="1"
            y={ROW * at + 26}
            width={WIDTH - 2}
            height={BAR}
            fill="#ffffff"
            stroke="#747474"
            stroke-width="1"
          />
          {reached > 0 && (
            <rect x="1" y={ROW * at + 26} width={((WIDTH - 2) * reached) / of} height={BAR} fill="#0059b3" />
          )}
        </>
      ))}
    </svg>
  );
}
