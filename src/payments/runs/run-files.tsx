import type { PaymentFileView } from './payment-run.view.js';

const NAMES = { 'pain.001': 'Fil til banken (ISO 20022)', csv: 'Udbetalingsliste (CSV)' };

/** The finished files, with the digest by which each is known again. */
export function RunFiles({
  id,
  files,
  mayFetch,
}: {
  id: string;
  files: PaymentFileView[];
  mayFetch: boolean;
}) {
  if (files.length === 0) return null;
  return (
    <>
      <h2>Filer</h2>
      <ul>
        {files.map(({ format, bytes, sha256 }) => (
          <li>
            {mayFetch ? (
              <a href={`/udbetalinger/${id}/filer/${format}`} download>
                {NAMES[format]}
              </a>
            ) : (
              NAMES[format]
            )}
            {`, ${sizeInDanish(bytes)}. Fingeraftryk (SHA-256): `}
            <code class="limstift-digest">{sha256}</code>
          </li>
        ))}
      </ul>
      <p>Send kun den ene af filerne, så der ikke betales to gange. Filerne ændrer sig aldrig.</p>
    </>
  );
}

function sizeInDanish(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
}
