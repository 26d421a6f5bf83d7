/** From any page under a case back to it, in the same place and words on all of them. */
export function ToCase({ id, at = '' }: { id: string; at?: string }) {
  return (
    <p class="limstift-screen-only">
      <a href={`/forloeb/${id}${at}`}>Tilbage til sagen</a>
    </p>
  );
}
