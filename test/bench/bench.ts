/** `npm run bench`: how fast it is, as ratios within one run. Absolute figures would be of this machine only. */
import 'reflect-metadata';
import globalSetup, { stop } from '../database/global-setup.mjs';
import { ask } from '../database/ask.js';
import { startMunicipality } from '../plans/municipality.js';
import { letterLines } from './letters.js';
import { paymentLines } from './payments.js';
import { startPlainServer } from './plain-server.js';
import { ratesOf, type Target } from './rate.js';

const ENTRIES_PER_PLACEMENT = 10;
const FEW = 1_000;
const MANY = process.argv.includes('--large') ? 1_000_000 : 100_000;

type Line = [what: string, ours: number, theirs: number];

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function measure(timeEntries: number) {
  const municipality = await startMunicipality({
    placements: timeEntries / ENTRIES_PER_PLACEMENT,
    timeEntriesPerPlacement: ENTRIES_PER_PLACEMENT,
  });
  const { running, asked } = municipality;
  const [own] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select workplace_id as id from placements where id = '${asked.placement}'`,
  );
  const plain = await startPlainServer(running.urls.superuserUrl);
  const page = (token: string): Target => ({ url: `${running.address}/api/placements`, token });
  try {
    return await ratesOf({
      staff: page('consultant'),
      plainStaff: { url: `${plain.address}/`, token: '' },
      leader: page('leader'),
      plainLeader: { url: `${plain.address}/${own?.id}`, token: '' },
      hours: {
        url: `${running.address}/api/placements/${asked.placement}/time-entries`,
        token: 'consultant',
      },
    });
  } finally {
    await plain.close();
    await running.close();
  }
}

function table(heading: string, lines: Line[]): void {
  const rows = lines.map(([what, ours, theirs]) => {
    const ratio = (ours / theirs).toFixed(2).padStart(8);
    return `${what.padEnd(58)}${ratio}   (${ours.toFixed(0)} : ${theirs.toFixed(0)} a second)`;
  });
  say('', heading, ...rows);
}

await globalSetup();
try {
  if (process.argv.includes('payments')) {
    await tellPayments();
  } else if (process.argv.includes('letters')) {
    await tellLetters();
  } else {
    await tellAll();
  }
} finally {
  await stop();
}

async function tellPayments(): Promise<void> {
  const { lines, told } = await paymentLines();
  table('Payments of a run of 100,000, to those of one of 10,000 (1.00 does not grow)', lines);
  say('', ...told);
}

async function tellLetters(): Promise<void> {
  const { lines, told } = await letterLines();
  table('Letters drawn, to printed by Chromium', lines);
  say('', ...told);
}

async function tellAll(): Promise<void> {
  say(`${FEW} time entries, then ${MANY}; some minutes.`);
  const few = await measure(FEW);
  const many = await measure(MANY);

  table(`A page of placements, to plain node:http and pg without sign-in or visibility (1.00 is as fast)`, [
    ['as staff', many.staff, many.plainStaff],
    ['as leader', many.leader, many.plainLeader],
  ]);
  table(`With ${MANY} time entries, to ${FEW} (1.00 does not grow)`, [
    ['placements as staff', many.staff, few.staff],
    ['placements as leader', many.leader, few.leader],
    ["a case's hours", many.hours, few.hours],
  ]);
  await tellLetters();
  await tellPayments();
}
