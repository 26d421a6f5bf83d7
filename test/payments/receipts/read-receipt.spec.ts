import { formatOfReceipt, readReceipt } from '../../../src/payments/receipts/read-receipt.js';

const GROUP = (inside: string, status = '') =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
     <GrpHdr><MsgId>X</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>U-1</OrgnlMsgId>${status}</OrgnlGrpInfAndSts>
     ${inside}</CstmrPmtStsRpt></Document>`;
const TRANSACTION = (reference: string, status: string, more = '') =>
  `<TxInfAndSts><OrgnlEndToEndId>${reference}</OrgnlEndToEndId><TxSts>${status}</TxSts>${more}</TxInfAndSts>`;
const REASON = '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Konto lukket</AddtlInf></StsRsnInf>';

function read(text: string) {
  return readReceipt(Buffer.from(text));
}

describe('pain.002', () => {
  it('says of each payment what became of it, and why it failed', () => {
    const amount = '<OrgnlTxRef><Amt><InstdAmt Ccy="DKK">247.99</InstdAmt></Amt></OrgnlTxRef>';
    const xml = GROUP(
      `<OrgnlPmtInfAndSts><OrgnlPmtInfId>U-1</OrgnlPmtInfId>${TRANSACTION('U-1-1', 'ACSC', amount)}${TRANSACTION('U-1-2', 'RJCT', REASON)}${TRANSACTION('U-1-3', 'ACSP')}</OrgnlPmtInfAndSts>`,
      '<GrpSts>PART</GrpSts>',
    );

    expect(formatOfReceipt(Buffer.from(xml))).toBe('pain.002');
    expect(read(xml)).toEqual({
      runReference: 'U-1',
      rejectedBecause: null,
      isOfDuplicate: false,
      others: 'waiting',
      named: [
        { reference: 'U-1-1', answer: 'paid', reason: null, amountOre: 24_799 },
        { reference: 'U-1-2', answer: 'failed', reason: 'AC04: Konto lukket', amountOre: null },
        { reference: 'U-1-3', answer: 'waiting', reason: null, amountOre: null },
      ],
    });
  });

  it('says that all is settled, or that all is rejected', () => {
    expect(read(GROUP('', '<GrpSts>ACSC</GrpSts>'))).toMatchObject({ others: 'paid', rejectedBecause: null });
    expect(read(GROUP('', `<GrpSts>RJCT</GrpSts>${REASON}`))).toMatchObject({
      rejectedBecause: 'AC04: Konto lukket',
    });
    expect(read(GROUP('<OrgnlPmtInfAndSts><PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>'))).toMatchObject({
      rejectedBecause: 'RJCT',
    });
    expect(
      read(
        GROUP(
          `<OrgnlPmtInfAndSts>${TRANSACTION('U-1-1', 'ACSC')}</OrgnlPmtInfAndSts>`,
          '<GrpSts>RJCT</GrpSts>',
        ),
      ),
    ).toMatchObject({ rejectedBecause: null, others: 'failed' });
  });

  it('says that it was sent before, of the whole or of one', () => {
    const twice = '<StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf>';
    expect(read(GROUP('', `<GrpSts>RJCT</GrpSts>${twice}`))).toMatchObject({ isOfDuplicate: true });
    const one = TRANSACTION('U-1-1', 'RJCT', twice.replace('DU01', 'AM05'));
    expect(read(GROUP(`<OrgnlPmtInfAndSts>${one}</OrgnlPmtInfAndSts>`))).toMatchObject({
      isOfDuplicate: true,
    });
  });

  it('says so where the message was accepted and its payments were not', () => {
    const part = '<OrgnlPmtInfAndSts><PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>';
    expect(read(GROUP(part, '<GrpSts>ACCP</GrpSts>'))).toMatchObject({ rejectedBecause: 'RJCT' });
  });

  it('is read whatever prefix its names have', () => {
    const xml = GROUP('', '<GrpSts>ACSC</GrpSts>').replaceAll(/<(\/?)(?=[A-Z])/g, '<$1p:');
    expect(read(xml)).toMatchObject({ runReference: 'U-1', others: 'paid' });
  });

  it.each([
    ['another document', '<Document><Other/></Document>'],
    ['no document', '<Document><CstmrPmtStsRpt>'],
    ['one with entities of its own', `<!DOCTYPE x [<!ENTITY a "b">]>${GROUP('')}`],
  ])('is not %s', (_, xml) => {
    expect(read(xml)).toEqual({ because: 'receipt-unreadable', line: null });
  });
});

describe('a list', () => {
  it('says of each payment what became of it', () => {
    expect(
      read('\uFEFFReference;Status;Årsag;Beløb\r\nU-1-1;Betalt;;247,99\r\nU-1-2;afvist;Lukket;\r\n'),
    ).toEqual({
      runReference: null,
      rejectedBecause: null,
      isOfDuplicate: false,
      others: 'waiting',
      named: [
        { reference: 'U-1-1', answer: 'paid', reason: null, amountOre: 24_799 },
        { reference: 'U-1-2', answer: 'failed', reason: 'Lukket', amountOre: null },
      ],
    });
    expect(read('Reference;Status\nU-1-1;Bogført')).toMatchObject({ named: [{ answer: 'paid' }] });
  });

  it('is read as a spreadsheet saves it, and with the columns of our own list', () => {
    const saved = Buffer.from('Reference;Status;Årsag;Beløb\nU-1-1;Betalt;;247,99', 'latin1');
    expect(readReceipt(saved)).toMatchObject({ named: [{ amountOre: 24_799 }] });
    expect(read('Kørsel;Reference;Konto;Status\nU-1;U-1-1;5.68;Betalt')).toMatchObject({
      named: [{ answer: 'paid' }],
    });
  });

  it.each([
    ['a column that nobody knows', 'Reference;Status;Belob\nU-1-1;Betalt;1,00', 1],
    ['a status that is none', 'Reference;Status\nU-1-1;Betalt\nU-1-2;Måske', 3],
    ['an amount that is none', 'Reference;Status;Årsag;Beløb\nU-1-1;Betalt;;12 kr', 2],
    ['no reference', 'Reference;Status\n;Betalt', 2],
    ['other columns', 'Kørsel;Beløb\nU-1;1', 1],
    ['a row that breaks off', 'Reference;Status\nU-1-1;"Betalt', 2],
    ['nothing', 'Reference;Status\n', null],
  ])('with %s is not read', (_, text, line) => {
    expect(read(text)).toEqual({ because: 'receipt-unreadable', line });
  });
});
