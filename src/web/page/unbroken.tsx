const REFERENCE = /([A-ZÆØÅ]+-\d{4}-\d+)/;

/** Text in which a case number such as `LS-2026-00042` stays on one line; browsers else break it after a hyphen. */
export function Unbroken({ text }: { text: string }) {
  return (
    <>
      {text
        .split(REFERENCE)
        .map((part, at) => (at % 2 === 1 ? <span class="limstift-unbroken">{part}</span> : part))}
    </>
  );
}
