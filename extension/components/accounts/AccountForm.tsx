import { useState } from 'preact/hooks';
import type { Account } from '../../../core/ledger/account.ts';
import { Field } from '../Field.tsx';
import { useScreen } from '../screen.ts';
import type { AccountEdit } from './account-edit.ts';

/** What the user can say better than any page. Only what was changed is written. */
export function AccountForm(props: {
  account: Account;
  onEdit: (edit: AccountEdit) => Promise<void>;
}) {
  const { say } = useScreen();
  const { account } = props;
  const known = {
    name: account.name?.value ?? '',
    organisation: account.organisation?.value ?? '',
    institution: account.institution?.value.name ?? '',
    expires: account.expires?.value.on ?? '',
  };
  const [typed, setTyped] = useState(known);
  const [saved, setSaved] = useState(false);
  const type = (field: keyof typeof known) => (value: string) => {
    setSaved(false);
    setTyped({ ...typed, [field]: value });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const edit: AccountEdit = {};
    if (typed.name !== known.name) edit.name = typed.name;
    if (typed.organisation !== known.organisation) edit.organisation = typed.organisation;
    if (typed.institution !== known.institution && typed.institution !== '')
      edit.institution = typed.institution;
    if (typed.expires !== known.expires && typed.expires !== '') edit.expires = typed.expires;
    if (Object.keys(edit).length > 0) await props.onEdit(edit);
    setSaved(true);
  };
  return (
    <form class="stack" onSubmit={save}>
      <Field label={say('column_name')} value={typed.name} onInput={type('name')} />
      <Field
        label={say('organisation')}
        value={typed.organisation}
        onInput={type('organisation')}
      />
      <Field
        label={say('column_institution')}
        value={typed.institution}
        onInput={type('institution')}
      />
      <Field
        label={say('setExpires')}
        type="date"
        value={typed.expires}
        onInput={type('expires')}
      />
      <p class="line">
        <button type="submit" class="button">
          {say('save')}
        </button>
        <span class="muted" role="status">
          {saved ? say('saved') : ''}
        </span>
      </p>
    </form>
  );
}
