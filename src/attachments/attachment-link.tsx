import { formatDay } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import type { AttachmentKind, MediaType } from './attachment.rules.js';
import { attachmentKindInDanish, mediaTypeInDanish, sizeInDanish } from './attachment.words.js';

export interface AttachmentShown {
  id: string;
  kind: AttachmentKind;
  mediaType: MediaType;
  sizeBytes: number;
  signedDay: Day;
  uploadedAt: Date;
  uploadedBy: string | null;
}

/** To save a paper, said with what it is. */
export function AttachmentLink({
  attachment: { id, kind, signedDay, mediaType, sizeBytes },
}: {
  attachment: AttachmentShown;
}) {
  return (
    <a href={`/bilag/${id}/hent`} download>
      {`Hent ${attachmentKindInDanish(kind).toLocaleLowerCase('da-DK')} fra ${formatDay(signedDay)} (${mediaTypeInDanish(mediaType)}, ${sizeInDanish(sizeBytes)})`}
    </a>
  );
}
