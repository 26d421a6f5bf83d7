/** A picture of figures over time, for those who see it; its page tells the same figures in a table. */

export interface ChartPoint {
  label: string;
  /** The column. */
  column: number;
  /** A line that runs past the columns. */
  line: number;
  /** A dashed line of what is the most. */
  limit: number;
}

interface ColumnsAndLinesProps {
  /** What the picture shows, in one sentence. */
  name: string;
  legend: { column: string; line: string; limit: string };
  points: ChartPoint[];
}

const WIDTH = 640;
const HEIGHT = 280;
const LEFT = 48;
const RIGHT = 16;
const TOP = 48;
const BOTTOM = 32;
const INNER = { width: WIDTH - LEFT - RIGHT, height: HEIGHT - TOP - BOTTOM };

const INK = '#1a1a1a';
const COLUMN = '#0059b3';
const LINE = '#1a1a1a';
const LIMIT = '#b30059';

/** The next round number, so that the axis has whole steps. */
export function roundUp(most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return Math.max(1, Math.ceil(most / step) * step);
}

export function ColumnsAndLines({ name, legend, points }: ColumnsAndLinesProps) {
  const top = roundUp(Math.max(...points.flatMap(({ column, line, limit }) => [column, line, limit])));
  const step = INNER.width / points.length;
  const x = (at: number) => LEFT + step * (at + 0.5);
  const y = (value: number) => TOP + INNER.height * (1 - value / top);
  const path = (of: (point: ChartPoint) => number) =>
    points.map((point, at) => `${at === 0 ? 'M' : 'L'}${round(x(at))} ${round(y(of(point)))}`).join(' ');
  const everyOther = Math.ceil(points.length / 8);
  return (
    <svg class="limstift-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <Legend legend={legend} />
      {[0, top / 2, top].map((value) => (
        <>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} stroke="#b3b3b3" stroke-width="1" />
          <text x={LEFT - 8} y={y(value) + 4} text-anchor="end" font-size="13" fill={INK}>
            {String(value).replace('.', ',')}
          </text>
        </>
      ))}
      {points.map(({ label, column }, at) => (
        <>
          <rect
            x={round(x(at) - step * 0.3)}
            y={round(y(column))}
            width={round(step * 0.6)}
            height={round(INNER.height - (y(column) - TOP))}
            fill={COLUMN}
          />
          {at % everyOther === 0 && (
            <text x={round(x(at))} y={HEIGHT - 10} text-anchor="middle" font-size="13" fill={INK}>
              {label}
            </text>
          )}
        </>
      ))}
      <path d={path(({ line }) => line)} fill="none" stroke={LINE} stroke-width="3" />
      {points.map(({ line }, at) => (
        <circle cx={round(x(at))} cy={round(y(line))} r="4" fill={LINE} />
      ))}
      <path
        d={path(({ limit }) => limit)}
        fill="none"
        stroke={LIMIT}
        stroke-width="3"
        stroke-dasharray="8 5"
      />
    </svg>
  );
}

function Legend({ legend }: Pick<ColumnsAndLinesProps, 'legend'>) {
  return (
    <>
      <rect x={LEFT} y="10" width="16" height="16" fill={COLUMN} />
      <text x={LEFT + 22} y="23" font-size="14" fill={INK}>
        {legend.column}
      </text>
      <line x1={LEFT + 190} x2={LEFT + 214} y1="18" y2="18" stroke={LINE} stroke-width="3" />
      <text x={LEFT + 220} y="23" font-size="14" fill={INK}>
        {legend.line}
      </text>
      <line
        x1={LEFT + 380}
        x2={LEFT + 404}
        y1="18"
        y2="18"
        stroke={LIMIT}
        stroke-width="3"
        stroke-dasharray="8 5"
      />
      <text x={LEFT + 410} y="23" font-size="14" fill={INK}>
        {legend.limit}
      </text>
    </>
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
