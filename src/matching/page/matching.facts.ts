import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { Visitor } from '../../web/page/layout.js';
import type { ApplicationView } from '../applications/application.view.js';
import type { ProposalLine } from '../proposals/proposal-line.js';

export interface SchemeMatched {
  code: string;
  name: string;
  mentors: ApplicationView[];
  mentees: ApplicationView[];
}

export interface MatchingFacts {
  visitor: Visitor;
  schemes: SchemeMatched[];
  proposals: ProposalLine[];
  today: string;
}

export interface OwnMatchingFacts {
  visitor: Visitor;
  as: OneOfThePair;
  applications: ApplicationView[];
  proposals: ProposalLine[];
  /** What each scheme of the applications is called. */
  schemeNames: Map<string, string>;
}
