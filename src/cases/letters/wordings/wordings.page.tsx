import { formatInstant } from '../../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import { Table } from '../../../web/page/table.js';
import { lixInDanish, wordingNameInDanish } from './wording.words.js';

export interface WordingListed {
  name: string;
  isPart: boolean;
  published: { version: number; by: string; at: Date } | null;
  /** Of a letter with made-up facts; null of a part. */
  lix: number | null;
}

/** The texts of letters, and which of them somebody has written anew. */
export function wordingsPage({ visitor, wordings }: { visitor: Visitor; wordings: WordingListed[] }): string {
  const title = 'Brevtekster';
  return html(
    <Page title={title} visitor={visitor} at="/brevtekster">
      <h1>{title}</h1>
      <p>
        Her retter du teksten i de breve, I sender. En ny udgave gælder for de breve, der oprettes fra nu af.
        Breve, der er oprettet, ændrer sig ikke.
      </p>
      <h2>Breve</h2>
      <Listed caption="Breve" wordings={wordings.filter(({ isPart }) => !isPart)} />
      <h2>Fælles tekster</h2>
      <p>De står i flere breve. Retter du en, rettes den i dem alle.</p>
      <Listed caption="Fælles tekster" wordings={wordings.filter(({ isPart }) => isPart)} />
    </Page>,
  );
}

function Listed({ caption, wordings }: { caption: string; wordings: WordingListed[] }) {
  const hasLix = wordings.some(({ lix }) => lix !== null);
  return (
    <Table
      caption={caption}
      columns={['Tekst', 'Udgave', 'Udgivet', ...(hasLix ? ['Læsbarhed'] : [])]}
      rows={wordings.map(({ name, published, lix }) => [
        <a href={`/brevtekster/${name}`}>{wordingNameInDanish(name)}</a>,
        published === null ? 'Den, der fulgte med' : `Udgave ${published.version}`,
        published === null ? '–' : `${formatInstant(published.at)} af ${published.by}`,
        ...(hasLix ? [lix === null ? '–' : lixInDanish(lix)] : []),
      ])}
    />
  );
}
