import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day } from '../shared/day.js';
import type { AnswerWay, HeardAbout, HeardParty, HearingSubject } from './hearing.rules.js';

/** Sent once; nothing of it changes but for the answer, which is given once. */
@Entity('hearings')
@Check('hearing_subject_is_known', "subject_kind in ('grant', 'claim', 'correction')")
@Check('heard_about_is_known', "about in ('refusal', 'revocation', 'ending', 'correction')")
@Check('heard_party_is_known', "party in ('leader', 'mentee')")
@Check('heard_facts_are_said', 'length(facts) between 1 and 4000')
@Check('what_is_intended_is_said', 'length(says) > 0')
@Check('hearing_ends_after_it_is_sent', "deadline_day > (sent_at at time zone 'Europe/Copenhagen')::date")
@Check('hearing_answer_is_short', 'length(answer) between 1 and 4000')
@Check('way_of_answering_is_known', "answered_way in ('in-app', 'letter', 'mail', 'phone', 'in-person')")
@Check(
  'an_answer_says_by_whom_when_and_how',
  'num_nonnulls(answer, answered_at, answered_by, answered_day, answered_way) in (0, 5)',
)
@Index('hearings_of_placement', ['placementId'])
@Index('hearings_of_subject', ['subjectId', 'about', 'sentAt'])
@Index('hearings_by_sender', ['sentBy'])
@Index('hearings_by_answerer', ['answeredBy'])
export class Hearing {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'hearings_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_hearing' })
  placementId: string;

  @Column('text')
  subjectKind: HearingSubject;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  about: HeardAbout;

  /** Who is heard: the leader of what an employer claims, the mentee of what is granted. */
  @Column('text')
  party: HeardParty;

  /** What is intended, with codes and reasons, as the form of the decision takes it. */
  @Column('jsonb')
  intended: Record<string, unknown>;

  /** The same in Danish, as it was sent. */
  @Column('text')
  says: string;

  /** What the party is heard about. */
  @Column('text')
  facts: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sender_of_hearing' })
  sentBy: string;

  @Column('timestamptz')
  sentAt: Date;

  /** The last day on which the party may answer. */
  @Column('date')
  deadlineDay: Day;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** The party, or whoever wrote down what they said. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'answerer_of_hearing' })
  answeredBy: string | null;

  @Column('date', { nullable: true })
  answeredDay: Day | null;

  @Column('text', { nullable: true })
  answeredWay: AnswerWay | null;
}
