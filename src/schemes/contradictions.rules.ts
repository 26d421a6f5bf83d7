/** What no single rule of a scheme can tell: rules that do not go together. */
import { partsToBegin } from './employer-part.rules.js';
import type { Range } from './rule/rule.js';
import type { Scheme } from './scheme.js';

export interface Contradiction {
  /** Where it stands in the file, from the top. */
  path: string[];
  message: string;
}

export function contradictionsIn(scheme: Scheme): Contradiction[] {
  return [
    ...ofMoney(scheme),
    ...ofPeople(scheme),
    ...ofMeetings(scheme),
    ...ofGates(scheme),
    ...ofNumbers(scheme),
    ...ofCodes(scheme),
    ...ofDays(scheme),
  ];
}

function ofMoney({ rules, gates, legalBases }: Scheme): Contradiction[] {
  if (!rules.paysForHours.value) {
    return [
      ...(gates.includes('grant')
        ? [at(['gates'], 'a scheme that pays for no hours has no gate "grant"')]
        : []),
      ...(rules.menteesWord === undefined
        ? []
        : [at(['rules', 'menteesWord'], 'only a scheme that pays for hours asks for a word on them')]),
    ];
  }
  const needed = ['paidActivities', 'grantMonths', 'bothReasons'] as const;
  return [
    ...needed
      .filter((name) => rules[name] === undefined)
      .map((name) =>
        at(['rules', 'paysForHours'], `a scheme that pays for hours has the rule ${name} as well`),
      ),
    ...(legalBases.length === 0
      ? [at(['rules', 'paysForHours'], 'a scheme that pays for hours has legalBases as well')]
      : []),
  ];
}

function ofPeople({ rules, agreements }: Scheme): Contradiction[] {
  if (rules.atWorkplace?.value) return [];
  return [
    ...(rules.mentorPickedBy.value === 'leader'
      ? [at(['rules', 'mentorPickedBy', 'value'], 'only a course at a workplace has a leader who picks')]
      : []),
    ...agreements.flatMap(({ parties }, index) =>
      parties.includes('leader')
        ? [
            at(
              ['agreements', String(index), 'parties'],
              'only a course at a workplace has a leader who signs',
            ),
          ]
        : [],
    ),
  ];
}

function ofMeetings({ rules, agreements }: Scheme): Contradiction[] {
  if (rules.clarificationMeeting?.value) return [];
  return [
    ...(rules.tryingOut?.value === 'clarification-meeting'
      ? [at(['rules', 'tryingOut', 'value'], 'the scheme has no clarificationMeeting')]
      : []),
    ...agreements.flatMap((agreement, index) =>
      agreement.at === 'clarification-meeting'
        ? [at(['agreements', String(index), 'at'], 'the scheme has no clarificationMeeting')]
        : [],
    ),
  ];
}

/** A gate that nothing could open would keep every placement from beginning. */
function ofGates({ gates, declaration, agreements, employerParts, rules }: Scheme): Contradiction[] {
  return [
    ...(gates.includes('declaration') && declaration === undefined
      ? [at(['gates'], 'a scheme without a declaration has no gate "declaration"')]
      : []),
    ...(gates.includes('agreements') && !agreements.some((agreement) => agreement.at === 'before-start')
      ? [at(['gates'], 'a scheme without agreements before the start has no gate "agreements"')]
      : []),
    ...(gates.includes('employer-ready') && partsToBegin({ employerParts }).length === 0
      ? [
          at(
            ['gates'],
            'a scheme whose employerParts hold no readiness that must be has no gate "employer-ready"',
          ),
        ]
      : []),
    ...(gates.includes('employer-ready') && !rules.atWorkplace?.value
      ? [at(['gates'], 'only a course at a workplace has an employer for the gate "employer-ready"')]
      : []),
  ];
}

function ofNumbers({ rules }: Scheme): Contradiction[] {
  const ranges: [path: string[], range: Range | undefined][] = [
    [['rules', 'duration', 'value'], rules.duration?.value],
    [['rules', 'meetingMinutes', 'value'], rules.meetingMinutes?.value],
    [['rules', 'meetings', 'value', 'inAll'], rules.meetings?.value.inAll],
  ];
  return ranges
    .filter(([, range]) => range?.most !== undefined && range.most < range.least)
    .map(([path]) => at(path, 'most is less than least'));
}

function ofCodes(scheme: Scheme): Contradiction[] {
  const lists = ['agreements', 'employerParts', 'exercises', 'milestones'] as const;
  return lists.flatMap((list) => {
    const codes = scheme[list].map(({ code }) => code);
    return codes.flatMap((code, index) =>
      codes.indexOf(code) === index
        ? []
        : [at([list, String(index), 'code'], `"${code}" stands there already`)],
    );
  });
}

function ofDays({ validFrom, validTo, legalBases }: Scheme): Contradiction[] {
  const late = (from: string, to: string | undefined) => to !== undefined && to < from;
  return [
    ...(late(validFrom, validTo) ? [at(['validTo'], 'ends before it begins')] : []),
    ...legalBases.flatMap((basis, index) =>
      late(basis.validFrom, basis.validTo)
        ? [at(['legalBases', String(index), 'validTo'], 'ends before it begins')]
        : [],
    ),
  ];
}

function at(path: string[], message: string): Contradiction {
  return { path, message };
}
