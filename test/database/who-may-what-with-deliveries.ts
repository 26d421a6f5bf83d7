/** Who may do what with how letters go out. What goes by mail is settled by what comes of its message. */
import { type Expected, READERS, STAFF, WORKERS } from './reach.js';
import { AT, MESSAGE } from './row-facts.js';

const columns = { staff: 'attempts failed_because next_attempt_at receipt settled_at status' };

export const WITH_DELIVERIES: Record<string, Expected> = {
  letter_deliveries: {
    select: { all: READERS },
    insert: { all: WORKERS },
    update: { all: WORKERS },
    columns,
  },
  'letter_deliveries by mail': {
    table: 'letter_deliveries',
    row: { channel: 'mail', message_id: MESSAGE },
    select: { all: READERS },
    insert: { all: WORKERS },
    columns,
  },
  messages: {
    select: { all: [...STAFF, 'system'] },
    insert: { all: WORKERS },
    update: { all: ['system'] },
    columns: { system: 'attempts failed_because next_attempt_at server_answer settled_at status' },
  },
  'messages that were sent': {
    table: 'messages',
    row: { status: 'sent', settled_at: AT, server_answer: '250 OK' },
    select: { all: [...STAFF, 'system'] },
    columns: { system: 'attempts failed_because next_attempt_at server_answer settled_at status' },
  },
  'letter_deliveries by print': {
    table: 'letter_deliveries',
    row: { channel: 'print', status: 'sent', settled_at: AT },
    select: { all: READERS },
    insert: { all: WORKERS },
    columns,
  },
  'letter_deliveries that failed already': {
    table: 'letter_deliveries',
    row: { status: 'failed', settled_at: AT, failed_because: 'Boksen er lukket' },
    select: { all: READERS },
    update: { all: WORKERS },
    columns,
  },
};
