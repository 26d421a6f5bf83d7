/**
 * A letter as a MeMo 1.1 message, the format of Digital Post (digitaliser.dk/digital-post/vejledninger/memo). A pure
 * function of what it is given, so that a message that is written again is the same to the byte.
 */
import { XMLBuilder } from 'fast-xml-parser';

export interface MemoFacts {
  /** Of version 4; Digital Post takes a message once by it. */
  uuid: string;
  sender: { cvr: string; name: string };
  recipient: { id: string; idType: 'CPR' | 'CVR' };
  title: string;
  createdAt: Date;
  pdf: Uint8Array;
}

const NAMESPACE = 'https://DigitalPost.dk/MeMo-1';

/** What a text of the format may be long. */
const MOST = 256;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
});

/** The services that take it know no other prefix than `memo`, and the elements in this order alone. */
export function memoOf({ uuid, sender, recipient, title, createdAt, pdf }: MemoFacts): string {
  const label = shortened(title);
  const message = {
    'memo:Message': {
      '@xmlns:memo': NAMESPACE,
      '@memoVersion': '1.1',
      '@memoSchVersion': '1.1.0',
      'memo:MessageHeader': {
        'memo:messageType': 'DIGITALPOST',
        'memo:messageUUID': uuid,
        'memo:label': label,
        'memo:reply': 'false',
        'memo:mandatory': 'false',
        'memo:legalNotification': 'false',
        'memo:Sender': {
          'memo:senderID': sender.cvr,
          'memo:idType': 'CVR',
          'memo:label': shortened(sender.name),
        },
        'memo:Recipient': { 'memo:recipientID': recipient.id, 'memo:idType': recipient.idType },
      },
      'memo:MessageBody': {
        'memo:createdDateTime': createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
        'memo:MainDocument': {
          'memo:label': label,
          'memo:File': {
            'memo:encodingFormat': 'application/pdf',
            'memo:filename': 'brev.pdf',
            'memo:language': 'da',
            'memo:content': Buffer.from(pdf).toString('base64'),
          },
        },
      },
    },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(message)}\n`;
}

const shortened = (text: string): string => Array.from(text).slice(0, MOST).join('');
