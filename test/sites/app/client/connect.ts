// Runs in the frame of the connect dialog.
type Institution = { id: string; name: string };

const institutions: Institution[] = JSON.parse(
  document.getElementById('institutions')?.textContent ?? '[]',
);
const search = document.querySelector<HTMLInputElement>('input[type=search]');
const list = document.querySelector('ul');
let picked: Institution | null = null;

function offer(): void {
  const wanted = search?.value.toLowerCase() ?? '';
  list?.replaceChildren(
    ...institutions
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map((institution) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn';
        button.textContent = institution.name;
        button.addEventListener('click', () => pick(institution));
        item.append(button);
        return item;
      }),
  );
}

function pick(institution: Institution): void {
  picked = institution;
  document.getElementById('search')?.setAttribute('hidden', '');
  document.getElementById('picked')?.removeAttribute('hidden');
  const title = document.querySelector('#picked h3');
  if (title) title.textContent = institution.name;
}

document.getElementById('connect')?.addEventListener('click', () => {
  const query = new URLSearchParams({
    client_id: 'Odoo',
    redirect_uri: `${location.origin}/callback`,
    response_type: 'code',
    scope: 'ai offline_access',
    state: picked?.id ?? '',
  });
  open(
    `https://authorization.myponto.com/oauth2/auth?${query}`,
    'ponto',
    'popup,width=900,height=760',
  );
});
document.getElementById('cancel')?.addEventListener('click', () => {
  parent.postMessage({ cancelled: true }, '*');
});
search?.addEventListener('input', offer);
addEventListener('message', (event) => {
  if (event.origin !== location.origin) return;
  parent.postMessage(
    event.data?.authorised ? { institution: picked?.id ?? '' } : { cancelled: true },
    '*',
  );
});

const known = new URLSearchParams(location.search).get('institution');
const given = institutions.find(({ id }) => id === known);
if (given) pick(given);
else offer();

export {};
