/** The letter as Digital Post takes it: held against a schema written after the documentation of MeMo 1.1. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { type MemoFacts, memoOf } from '../../../src/letters/digital-post/memo.js';

const FACTS: MemoFacts = {
  uuid: '8a1d2f8e-9d3c-4b57-9f0e-1f2a3b4c5d6e',
  sender: { cvr: '12345674', name: 'Limstrup Kommune' },
  recipient: { id: '0205501001', idType: 'CPR' },
  title: 'Du får støtte <fra> en mentor & mere',
  createdAt: new Date('2026-11-03T09:00:00.123Z'),
  pdf: Buffer.from('%PDF-1.7 brevet'),
};

async function errorsOf(contents: string): Promise<string[]> {
  const schema = await readFile(new URL('memo-as-used.xsd', import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: [{ fileName: 'message.xml', contents }],
    schema: [{ fileName: 'memo.xsd', contents: schema }],
  });
  return errors.map(({ message }) => message);
}

it('keeps the schema, and says who, to whom, and what in the order that it asks for', async () => {
  const memo = memoOf(FACTS);
  expect(await errorsOf(memo)).toEqual([]);
  expect(memo).toContain('<memo:recipientID>0205501001</memo:recipientID><memo:idType>CPR</memo:idType>');
  expect(memo).toContain('<memo:createdDateTime>2026-11-03T09:00:00Z</memo:createdDateTime>');
  expect(memo).toContain('<memo:reply>false</memo:reply>');
  expect(memo).toContain('Du får støtte &lt;fra&gt; en mentor &amp; mere');
  const [, content = ''] = /<memo:content>(.*)<\/memo:content>/.exec(memo) ?? [];
  expect(Buffer.from(content, 'base64').toString()).toBe('%PDF-1.7 brevet');
});

it('is not kept by a message with its parts in another order', async () => {
  const memo = memoOf(FACTS).replace(
    /(<memo:label>[^<]*<\/memo:label>)(<memo:reply>false<\/memo:reply>)/,
    '$2$1',
  );
  expect(await errorsOf(memo)).not.toEqual([]);
});

it('cuts a title that is longer than the format has room for', async () => {
  const memo = memoOf({ ...FACTS, title: 'æ'.repeat(300) });
  expect(await errorsOf(memo)).toEqual([]);
  expect(memo).toContain(`<memo:label>${'æ'.repeat(256)}</memo:label>`);
});

it('is the same to the byte when it is written again', () => {
  expect(memoOf(FACTS)).toBe(memoOf({ ...FACTS }));
});
