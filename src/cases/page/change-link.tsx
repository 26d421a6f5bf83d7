/** The ids of those whose names and contact the visitor puts right. */
export type PutsRight = ReadonlySet<string>;

interface ChangeProps {
  id: string;
  path: string;
  what: string;
  of?: string;
  /** Whether others run a course of the same, and put it right. */
  isOthers?: boolean;
}

/** From what stands to where it is put right. */
export function Change({ id, path, what, of, isOthers = false }: ChangeProps) {
  if (isOthers) return <p>{`Er også med i et forløb hos en jobkonsulent, som retter ${what}.`}</p>;
  return (
    <p class="limstift-screen-only">
      <a href={`/forloeb/${id}/${path}`}>
        {`Ret ${what}`}
        {of !== undefined && <span class="sr-only">{` for ${of}`}</span>}
      </a>
    </p>
  );
}
