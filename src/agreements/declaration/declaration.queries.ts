import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import type { DeclarationView } from './declaration.view.js';
import { MentorDeclaration } from './mentor-declaration.entity.js';

export async function findDeclaration(tx: Tx, id: string): Promise<DeclarationView> {
  return viewOf(found(await tx.findOneBy(MentorDeclaration, { id }), 'declaration'));
}

/** What the mentor of a placement declared; null where they have not. */
export async function declarationBy(
  tx: Tx,
  placementId: string,
  mentorId: string,
): Promise<DeclarationView | null> {
  const declared = await tx.findOneBy(MentorDeclaration, { placementId, mentorId });
  return declared && viewOf(declared);
}

function viewOf(declaration: MentorDeclaration): DeclarationView {
  const { mentorId, text, sha256, schemeVersionId, way, declaredDay, declaredAt } = declaration;
  return {
    mentorId,
    text,
    sha256: sha256.toString('hex'),
    schemeVersionId,
    way,
    declaredDay,
    declaredAt: declaredAt.toISOString(),
  };
}
