import { renderToString } from 'preact-render-to-string';
import type { Block } from '../../pdf/blocks.js';
import { letterLines } from '../letter-text.js';

/** As a page that any mail program shows: nothing is fetched, and the link is the only one. */
export function mailHtml(title: string, blocks: readonly Block[], link: string): string {
  const page = (
    <html lang="da">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body>
        {letterLines(blocks).map((line) => (
          <p>{line === link ? <a href={link}>{link}</a> : line}</p>
        ))}
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}
