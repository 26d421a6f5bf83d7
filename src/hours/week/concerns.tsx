export function Concerns({ placements }: { placements: { id: string; mentee: string }[] }) {
  return (
    <ul class="nobullet-list">
      {placements.map(({ id, mentee }) => (
        <li>
          <a href={`/forloeb/${id}/bekymring`}>{`Fortæl om en bekymring i forløbet med ${mentee}`}</a>
        </li>
      ))}
    </ul>
  );
}
