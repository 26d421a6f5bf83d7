/** From what stands to where it is put right. */
export function Change({ id, path, what, of }: { id: string; path: string; what: string; of?: string }) {
  return (
    <p class="limstift-screen-only">
      <a href={`/forloeb/${id}/${path}`}>
        {`Ret ${what}`}
        {of !== undefined && <span class="sr-only">{` for ${of}`}</span>}
      </a>
    </p>
  );
}
