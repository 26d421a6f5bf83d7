/** Signed papers as the tests bring them. */

/** The least that is taken for a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');

/** A form with a file as it travels. */
export async function multipart(
  fields: Record<string, string>,
  file: Buffer | null,
): Promise<{ payload: Buffer; contentType: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file !== null) form.set('file', new Blob([new Uint8Array(file)]), 'ark.pdf');
  const sent = new Response(form);
  return {
    payload: Buffer.from(await sent.arrayBuffer()),
    contentType: sent.headers.get('content-type') ?? '',
  };
}
