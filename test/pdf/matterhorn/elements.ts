import { altOf, attributeOf, type StructureElement } from '../structure.js';
import { type Condition, condition } from './condition.js';

type Allowed = Readonly<Record<string, { in?: readonly string[]; holds?: readonly string[] }>>;

/** ISO 32000-1, tables 333 and 336 to 338: where an element may stand, and what may stand in it. */
const TABLES: Allowed = {
  Table: { holds: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'] },
  THead: { in: ['Table'], holds: ['TR'] },
  TBody: { in: ['Table'], holds: ['TR'] },
  TFoot: { in: ['Table'], holds: ['TR'] },
  TR: { in: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
  TH: { in: ['TR'] },
  TD: { in: ['TR'] },
};
const LISTS: Allowed = {
  L: { holds: ['Caption', 'LI', 'L'] },
  LI: { in: ['L'], holds: ['Lbl', 'LBody'] },
  LBody: { in: ['LI'] },
};
const CONTENTS: Allowed = { TOC: { holds: ['TOC', 'TOCI', 'Caption'] }, TOCI: { in: ['TOC'] } };
const RUBIES: Allowed = {
  Ruby: { holds: ['RB', 'RT', 'RP'] },
  RB: { in: ['Ruby'] },
  RT: { in: ['Ruby'] },
  RP: { in: ['Ruby'] },
};
const WARICHUS: Allowed = {
  Warichu: { holds: ['WT', 'WP'] },
  WT: { in: ['Warichu'] },
  WP: { in: ['Warichu'] },
};

const isMisplaced =
  (allowed: Allowed) =>
  ({ elements }: { elements: readonly StructureElement[] }): boolean =>
    elements.some(({ type, parent, children }) => {
      const rule = allowed[type];
      const isOutside = rule?.in && !rule.in.includes(parent?.type ?? '');
      const holdsOther = rule?.holds && children.some((child) => !rule.holds?.includes(child.type));
      return Boolean(isOutside || holdsOther);
    });

const levelsOf = (elements: readonly StructureElement[]): number[] =>
  elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));

const ofType = (elements: readonly StructureElement[], type: string): StructureElement[] =>
  elements.filter((element) => element.type === type);

/** The structure tree: what a screen reader follows. */
export const ELEMENTS: readonly Condition[] = [
  condition('09-004', 'tables are built of rows and cells', isMisplaced(TABLES)),
  condition('09-005', 'lists are built of items', isMisplaced(LISTS)),
  condition('09-006', 'tables of contents are built of entries', isMisplaced(CONTENTS)),
  condition('09-007', 'rubies are built of their parts', isMisplaced(RUBIES)),
  condition('09-008', 'warichus are built of their parts', isMisplaced(WARICHUS)),
  condition('13-004', 'every figure has an alternative text', ({ elements }) =>
    ofType(elements, 'Figure').some((figure) => altOf(figure).trim() === ''),
  ),
  condition(
    '14-002',
    'the first heading is of the first level',
    ({ elements }) => (levelsOf(elements)[0] ?? 1) !== 1,
  ),
  condition('14-003', 'no level of headings is skipped', ({ elements }) =>
    levelsOf(elements).some((level, at, all) => level > (all[at - 1] ?? level) + 1),
  ),
  condition('14-006', 'no element has two headings without a level', ({ elements }) =>
    elements.some(({ children }) => ofType(children, 'H').length > 1),
  ),
  condition(
    '14-007',
    'headings have levels, or none has',
    ({ elements }) => ofType(elements, 'H').length > 0 && levelsOf(elements).length > 0,
  ),
  condition('15-003', 'every header cell says what it heads', ({ elements, objects }) => {
    const cells = [...ofType(elements, 'TH'), ...ofType(elements, 'TD')];
    const isByHeaders = cells.some((cell) => attributeOf(objects, cell, '/Headers') !== null);
    return (
      !isByHeaders && ofType(elements, 'TH').some((cell) => attributeOf(objects, cell, '/Scope') === null)
    );
  }),
  condition('17-002', 'every formula has an alternative text', ({ elements }) =>
    ofType(elements, 'Formula').some((formula) => altOf(formula) === ''),
  ),
  condition('19-003', 'every note has an id', ({ elements }) =>
    ofType(elements, 'Note').some(({ dictionary }) => dictionary['/ID'] === undefined),
  ),
  condition('19-004', 'no two notes have the same id', ({ elements }) => {
    const ids = ofType(elements, 'Note').flatMap(({ dictionary }) => dictionary['/ID'] ?? []);
    return new Set(ids).size < ids.length;
  }),
];
