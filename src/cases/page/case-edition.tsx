export interface EditionFacts {
  version: number;
  scheme: { code: string; name: string };
}

/** The scheme of a case, as it was when the case began. */
export function Edition({ edition: { version, scheme } }: { edition: EditionFacts }) {
  return (
    <>
      <dt>Ordning</dt>
      <dd>
        <a href={`/ordninger/${scheme.code}/versioner/${version}`}>{scheme.name}</a>
      </dd>
    </>
  );
}
