/**
 * A picture of figures over time, for those who see it; its page tells the same figures in a table.
 * Widths are in per cent and heights in pixels, so that the writing is as large on a narrow screen as on a wide one.
 */

import type { VNode } from 'preact';

export interface ChartPoint {
  label: string;
  /** A second line below the label, where it says something new. */
  below?: string | undefined;
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

const HEIGHT = 280;
const TOP = 16;
const BOTTOM = 48;
const INNER_HEIGHT = HEIGHT - TOP - BOTTOM;
/** Room for the figures of the axis, in per cent. */
const LEFT = 12;
const MOST_LABELS = 8;

const INK = '#1a1a1a';
const COLUMN = '#0059b3';
const LINE = { stroke: INK, 'stroke-width': 3 };
const LIMIT = { stroke: '#b30059', 'stroke-width': 3, 'stroke-dasharray': '8 5' };

/** The next round number, so that the axis has whole steps. */
export function roundUp(most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return Math.max(1, Math.ceil(most / step) * step);
}

export function ColumnsAndLines({ name, legend, points }: ColumnsAndLinesProps) {
  const top = roundUp(Math.max(...points.flatMap(({ column, line, limit }) => [column, line, limit])));
  const step = (100 - LEFT) / points.length;
  const x = (at: number) => percent(LEFT + step * at);
  const y = (value: number) => round(TOP + INNER_HEIGHT * (1 - value / top));
  const labelled = Math.ceil(points.length / MOST_LABELS);
  return (
    <figure class="limstift-figure">
      <Legend legend={legend} />
      <svg class="limstift-chart" width="100%" height={HEIGHT} role="img" aria-label={name}>
        {[0, top / 2, top].map((value) => (
          <>
            <line x1={x(0)} x2="100%" y1={y(value)} y2={y(value)} stroke="#b3b3b3" stroke-width="1" />
            <text x="0" y={y(value) + 5} font-size="14" fill={INK}>
              {String(value).replace('.', ',')}
            </text>
          </>
        ))}
        {points.map(({ label, below, column }, at) => (
          <>
            <rect
              x={x(at + 0.2)}
              y={y(column)}
              width={percent(step * 0.6)}
              height={round(TOP + INNER_HEIGHT - y(column))}
              fill={COLUMN}
            />
            {at % labelled === 0 && <Label x={x(at + 0.5)} lines={[label, below]} />}
          </>
        ))}
        <Segments values={points.map(({ limit }) => limit)} x={x} y={y} look={LIMIT} />
        <Segments values={points.map(({ line }) => line)} x={x} y={y} look={LINE} />
        {points.map(({ line }, at) => (
          <circle cx={x(at + 0.5)} cy={y(line)} r="4" fill={INK} />
        ))}
      </svg>
    </figure>
  );
}

interface SegmentsProps {
  values: number[];
  x: (at: number) => string;
  y: (value: number) => number;
  look: typeof LINE | typeof LIMIT;
}

/** From each value to the next; a path knows no per cent. */
function Segments({ values, x, y, look }: SegmentsProps) {
  return (
    <>
      {values.slice(1).map((value, at) => (
        <line x1={x(at + 0.5)} y1={y(values[at] ?? value)} x2={x(at + 1.5)} y2={y(value)} {...look} />
      ))}
    </>
  );
}

function Label({ x, lines }: { x: string; lines: (string | undefined)[] }) {
  return (
    <>
      {lines.map(
        (text, at) =>
          text !== undefined && (
            <text x={x} y={HEIGHT - BOTTOM + 20 + at * 18} text-anchor="middle" font-size="14" fill={INK}>
              {text}
            </text>
          ),
      )}
    </>
  );
}

/** The picture's name says it for those who do not see it. */
function Legend({ legend }: Pick<ColumnsAndLinesProps, 'legend'>) {
  return (
    <ul class="nobullet-list limstift-legend" aria-hidden="true">
      <li>
        <Swatch>
          <rect width="24" height="16" fill={COLUMN} />
        </Swatch>
        {legend.column}
      </li>
      <li>
        <Swatch>
          <line x1="0" x2="24" y1="8" y2="8" {...LINE} />
        </Swatch>
        {legend.line}
      </li>
      <li>
        <Swatch>
          <line x1="0" x2="24" y1="8" y2="8" {...LIMIT} />
        </Swatch>
        {legend.limit}
      </li>
    </ul>
  );
}

function Swatch({ children }: { children: VNode }) {
  return (
    <svg width="24" height="16" focusable="false">
      {children}
    </svg>
  );
}

function percent(number: number): string {
  return `${round(number)}%`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
