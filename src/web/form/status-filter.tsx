import { Select } from './choices.js';
import { filledWith } from './filled.js';
import { Button } from './form.js';

interface StatusFilterProps<Status extends string> {
  /** The address of the list. */
  at: string;
  /** The one that is shown; null where all are. */
  status: Status | null;
  statuses: readonly Status[];
  inDanish: (status: Status) => string;
}

/** Above a list: to see those of one status. */
export function StatusFilter<Status extends string>(props: StatusFilterProps<Status>) {
  const { at, status, statuses, inDanish } = props;
  return (
    <form action={at} method="get" class="limstift-narrow">
      <Select
        form={filledWith({ status: status ?? '' })}
        name="status"
        label="Status"
        choices={[
          { value: '', label: 'Alle' },
          ...statuses.map((value) => ({ value, label: inDanish(value) })),
        ]}
      />
      <p>
        <Button look="secondary">Vis</Button>
      </p>
    </form>
  );
}
