import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Proposal } from './proposal.entity.js';
import type { AnswerWord } from './proposal.rules.js';

/** What somebody said of a proposal: for the coordinator, and never for the other of the pair. */
@Entity('proposal_words')
@Check('speaker_is_known', "by_role in ('mentor', 'mentee', 'coordinator')")
@Check('proposal_word_is_known', "says in ('yes', 'no', 'ask-more', 'reply')")
@Check('listener_is_known', "to_role in ('mentor', 'mentee')")
@Check('proposal_words_are_short', 'length(text) between 1 and 1000')
@Check('a_reply_is_to_somebody', "(says = 'reply') = (to_role is not null)")
@Check('question_and_reply_say_something', "says in ('yes', 'no') or text is not null")
@Check('coordinators_reply', "(by_role = 'coordinator') = (says = 'reply')")
@Index('proposal_words_by_speaker', ['createdBy'])
export class ProposalWord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_words_pk' })
  @ForeignKey(() => Proposal, { name: 'proposal_of_words' })
  proposalId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'proposal_words_pk' })
  position: number;

  @Column('text')
  byRole: OneOfThePair | 'coordinator';

  @Column('text')
  says: AnswerWord | 'reply';

  @Column('text', { nullable: true })
  toRole: OneOfThePair | null;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'speaker' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
