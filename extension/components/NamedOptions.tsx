/** The entries of a list to pick a guide from; the first stands for none. */
export function NamedOptions(props: { none: string; of: readonly { id: string; name: string }[] }) {
  return (
    <>
      <option value="">{props.none}</option>
      {props.of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
