/** A filled-in wording as a page shows it. */
import type { Block, Runs } from '../pdf/blocks.js';
import { clinging } from '../shared/danish-typography.js';
import { Table } from '../web/page/table.js';

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <OneBlock block={block} />
      ))}
    </>
  );
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h2>
          <Text runs={block.runs} />
        </h2>
      ) : (
        <h3>
          <Text runs={block.runs} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Text runs={block.runs} />
        </p>
      );
    case 'list': {
      const items = block.items.map((runs) => (
        <li>
          <Text runs={runs} />
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <Table
          caption=""
          columns={block.columns.map(({ heading }) => heading.map(({ text }) => text).join(''))}
          rows={block.rows.map((row) => row.map((runs) => <Text runs={runs} />))}
        />
      );
    case 'facts':
      return (
        <dl class="limstift-facts">
          {block.rows.map(({ label, value }) => (
            <>
              <dt>
                <Text runs={label} />
              </dt>
              <dd>
                <Text runs={value} />
              </dd>
            </>
          ))}
        </dl>
      );
  }
}

function Text({ runs }: { runs: Runs }) {
  return (
    <>
      {runs.map(({ text, face, href }) => {
        const said = onLines(clinging(text));
        if (href !== undefined) return <a href={href}>{said}</a>;
        if (face === 'strong') return <strong>{said}</strong>;
        return face === 'emphasis' ? <em>{said}</em> : said;
      })}
    </>
  );
}

/** A new line within a paragraph is meant, as in a signature. */
function onLines(text: string) {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
}
