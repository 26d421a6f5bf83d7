import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The house, from the top: a folder imports only folders above it. */
const HOUSE = [
  'local-database',
  'shared',
  'pdf',
  'web',
  'access',
  'audit',
  'settings',
  'jobs',
  'messages',
  'attachments',
  'letters',
  'schemes',
  'employers',
  'mentors',
  'mentees',
  'placements',
  'matching',
  'meetings',
  'onboarding',
  'hearings',
  'grants',
  'agreements',
  'hours',
  'claims',
  'payments',
  'follow-up',
  'cases',
  'guides',
  'demo',
];

/** What each kind of file never imports. */
const NEVER: [kind: RegExp, never: RegExp][] = [
  [/\.rules\.ts$/, /^(@nestjs|typeorm|node:(?!crypto)|fastify|pg$)|\.(entity|queries|page|input)\.js$/],
  [/\.entity\.ts$/, /^@nestjs|\.(queries|page)\.js$/],
  [/\.queries\.ts$/, /^@nestjs/],
  [/\.page\.tsx$/, /^typeorm|\.(entity|queries)\.js$/],
  [/\.letter\.ts$/, /^typeorm|\.(entity|queries)\.js$/],
  [/\.words\.ts$/, /^(@nestjs|typeorm)|\.(entity|queries)\.js$/],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)].map(([, path]) => path ?? '');
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

it('lists every folder of the house, and no other', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
  expect([...folders].toSorted()).toEqual(HOUSE.toSorted());
});

it.each(HOUSE)('%s imports only folders above it', (folder) => {
  const wrong = files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => relative('src', join('src', dirname(file), path)))
        .filter(
          (path) =>
            HOUSE.indexOf(folderOf(path)) > HOUSE.indexOf(folder) ||
            (folder !== 'demo' && folderOf(path) === ''),
        )
        .map((path) => `${file} → ${path}`),
    );
  expect(wrong).toEqual([]);
});

it.each(NEVER)('files like %s never import what is not theirs', (kind, never) => {
  const wrong = files
    .filter((file) => kind.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => never.test(path))
        .map((path) => `${file} → ${path}`),
    );
  expect(wrong).toEqual([]);
});

it('draws with pdfkit in one folder only', () => {
  const wrong = files.filter((file) => folderOf(file) !== 'pdf' && importsOf(file).includes('pdfkit'));
  expect(wrong).toEqual([]);
});

it('names what is sent in and answered once, as one OpenAPI document describes it all', () => {
  const names = files.flatMap((file) =>
    [
      ...readFileSync(join('src', file), 'utf8').matchAll(/^(?:export )?class (\w+(?:Input|View|Query)) /gm),
    ].map(([, name]) => name ?? ''),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('compares a scheme by its code nowhere', () => {
  const wrong = files.filter(
    (file) =>
      folderOf(file) !== 'demo' &&
      /[=!]==? *'(jobcenter|graduate|journalist|doctor|company)'/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
  );
  expect(wrong).toEqual([]);
});

it('keeps every file of src within 200 lines and of test within 300', () => {
  const long = (folder: string, most: number) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && existsSync(join(folder, file)))
      .filter((file) => readFileSync(join(folder, file), 'utf8').split('\n').length - 1 > most);
  expect([...long('src', 200), ...long('test', 300)]).toEqual([]);
});

/** Its code stands in its own file, and in what is made up for demonstrations; `company` is a kind of organisation too. */
it('compares the code of a scheme nowhere', () => {
  const codes = readdirSync('templates/schemes').map((file) => file.replace('.yaml', ''));
  const named = new RegExp(`['"\`](${codes.join('|')})['"\`]`);
  const wrong = files.filter(
    (file) => !/^(demo|settings)\//.test(file) && named.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
