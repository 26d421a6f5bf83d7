import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Block, Column, Face, Run } from '../../pdf/blocks.js';
import { withLiterals } from './literal.js';

const marked = new Marked({ gfm: true, breaks: false, async: false });

/** Markdown that a letter has no form for, with the text that holds it. */
export class UnknownMarkdown extends Error {
  constructor(
    readonly problem: string,
    readonly source: string,
  ) {
    super(problem);
    this.name = 'UnknownMarkdown';
  }
}

/** Markdown as blocks of a letter. Refuses what a letter has no form for (`UnknownMarkdown`). */
export function markdownBlocks(markdown: string): Block[] {
  return known(marked.lexer(markdown)).flatMap((token) => blockOf(token) ?? []);
}

/** A single line of Markdown without any forms, such as a title. */
export function markdownLine(markdown: string): string {
  return withLiterals(markdown).replace(/\s+/g, ' ').trim();
}

function blockOf(token: MarkedToken): Block | null {
  switch (token.type) {
    case 'space':
      return null;
    case 'heading':
      if (token.depth !== 2 && token.depth !== 3) throw unknown(`heading of level ${token.depth}`, token);
      return { kind: 'heading', level: token.depth, runs: runsOf(token.tokens) };
    case 'paragraph':
      return { kind: 'paragraph', runs: runsOf(token.tokens) };
    case 'list':
      return { kind: 'list', numbered: token.ordered, items: token.items.map(itemRuns) };
    case 'table':
      return tableOf(token);
    default:
      throw unknown(token.type, token);
  }
}

function itemRuns(item: Tokens.ListItem): Run[] {
  const [content, ...rest] = known(item.tokens).filter(({ type }) => type !== 'space');
  if (item.task || rest.length > 0 || (content?.type !== 'text' && content?.type !== 'paragraph')) {
    throw unknown('list item with more than one paragraph', item);
  }
  return runsOf(content.tokens ?? []);
}

/** A table with an empty header is labels with what they stand for; one without rows is left out. */
function tableOf(token: Tokens.Table): Block | null {
  if (token.rows.length === 0) return null;
  const rows = token.rows.map((row) => row.map((cell) => runsOf(cell.tokens)));
  if (token.header.some((cell) => cell.text.trim() !== '')) {
    const columns = token.header.map(({ tokens, align }): Column => ({
      heading: runsOf(tokens),
      align: align === 'right' ? 'right' : 'left',
    }));
    return { kind: 'table', columns, rows };
  }
  if (token.header.length !== 2) throw unknown('table without header of more than two columns', token);
  return { kind: 'facts', rows: rows.map(([label = [], value = []]) => ({ label, value })) };
}

function runsOf(tokens: readonly Token[], face: Face = 'regular', href?: string): Run[] {
  return known(tokens).flatMap((token): Run[] => {
    switch (token.type) {
      case 'text':
        if (token.tokens) return runsOf(token.tokens, face, href);
        return [run(token.text, face, href)];
      case 'escape':
        return [run(token.text, face, href)];
      case 'strong':
        return runsOf(token.tokens, 'strong', href);
      case 'em':
        return runsOf(token.tokens, face === 'strong' ? 'strong' : 'emphasis', href);
      case 'br':
        return [{ text: '\n', face }];
      case 'link':
        return runsOf(token.tokens, face, linkTarget(token));
      default:
        throw unknown(token.type, token);
    }
  });
}

function run(text: string, face: Face, href: string | undefined): Run {
  const plain = withLiterals(text.replaceAll('\n', ' '));
  return href === undefined ? { text: plain, face } : { text: plain, face, href };
}

function linkTarget(token: Tokens.Link): string {
  const href = withLiterals(token.href);
  if (!/^(?:https?:\/\/|mailto:|tel:)\S/.test(href)) throw unknown(`link to "${href}"`, token);
  return href;
}

/** marked's type leaves room for the tokens of extensions, of which none is in use here. */
function known(tokens: readonly Token[]): MarkedToken[] {
  return tokens.filter((token): token is MarkedToken => token.type !== 'extension');
}

function unknown(what: string, { raw }: { raw: string }): UnknownMarkdown {
  return new UnknownMarkdown(`a letter has no form for: ${what}`, raw);
}
