import { formatKroner } from '../../shared/ore.js';
import { ButtonForm } from '../../web/form/form.js';
import { paymentsInDanish } from './counts.words.js';
import type { PaymentRunMove } from './payment-run.rules.js';
import type { PaymentRunView } from './payment-run.view.js';

interface RunActionsProps {
  view: PaymentRunView;
  moves: PaymentRunMove[];
  isOwn: boolean;
}

/** The buttons of a run; each says what it does. */
export function RunActions({ view, moves, isOwn }: RunActionsProps) {
  const { id, payments, amountOre, digest } = view;
  const whole = `${paymentsInDanish(payments)} til ${formatKroner(amountOre)}`;
  const path = `/udbetalinger/${id}`;
  return (
    <div class="limstift-actions limstift-screen-only">
      {moves.includes('lock') && payments > 0 && (
        <ButtonForm action={`${path}/laasning`} fields={{ digest: digest ?? '' }}>
          {`Lås ${whole}`}
        </ButtonForm>
      )}
      {moves.includes('release') && !isOwn && (
        <ButtonForm action={`${path}/frigivelse`}>{`Frigiv ${whole}`}</ButtonForm>
      )}
      {moves.includes('cancellation') && (
        <ButtonForm action={`${path}/annullering`} look="warning">
          Annullér kørslen
        </ButtonForm>
      )}
    </div>
  );
}
