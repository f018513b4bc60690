// Runs in the page: views, menus and dialogs come and go without the page loading again, as in the real app.
type Opened = { html: string; view?: string };

const version = document.body.dataset.version ?? '';
const old = version === '16' || version === '17';
const manager = document.querySelector('.o_action_manager') ?? document.body;
const overlays = document.querySelector('.o-overlay-container') ?? document.body;
const sections = document.querySelector('.o_menu_sections') ?? document.body;
const debug = new URLSearchParams(location.search).get('debug') === '1' ? '1' : '';
let institution = '';

async function ask(what: string, values: Record<string, string> = {}): Promise<Opened> {
  const body = new URLSearchParams({ debug, ...values });
  const answer = await fetch(`/demo/${what}`, { method: 'POST', body });
  return await answer.json();
}

function place(markup: string, into: Element): Element | null {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const element = holder.content.firstElementChild;
  if (element) into.append(element);
  return element;
}

async function show(): Promise<void> {
  const { html, view } = await ask('view', {
    path: location.pathname,
    hash: location.hash,
    institution,
  });
  manager.replaceChildren();
  place(html, manager);
  if (view === 'addBank') await connect('');
}

async function openMenu(button: HTMLElement): Promise<void> {
  const wasOpen = button.ariaExpanded === 'true';
  closeMenu();
  if (wasOpen) return;
  const { html } = await ask('menu');
  button.ariaExpanded = 'true';
  place(html, old ? sections : overlays);
}

function closeMenu(): void {
  for (const menu of document.querySelectorAll('.o-dropdown--menu')) menu.remove();
  document
    .querySelector('[data-menu-xmlid$=menu_finance_configuration]')
    ?.setAttribute('aria-expanded', 'false');
}

function closeDialog(): void {
  for (const dialog of document.querySelectorAll('.o_dialog')) dialog.remove();
}

async function connect(at: string): Promise<void> {
  closeDialog();
  const { html } = await ask('connect', { institution: at });
  place(html, overlays);
}

async function go(link: HTMLElement): Promise<void> {
  closeMenu();
  institution = link.dataset.institution ?? institution;
  if (link.dataset.view === 'addBank' && !old) return await connect('');
  history.pushState(null, '', link.getAttribute('href') ?? link.dataset.href ?? '');
  await show();
}

document.addEventListener('click', async (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const menu = target?.closest<HTMLElement>(
    '[data-menu-xmlid="account.menu_finance_configuration"]',
  );
  const link = target?.closest<HTMLElement>('[data-view]');
  const connecting = target?.closest<HTMLElement>('[data-connect]');
  if (menu) return await openMenu(menu);
  if (link) {
    event.preventDefault();
    return await go(link);
  }
  closeMenu();
  if (connecting) return await connect(connecting.dataset.connect ?? '');
  if (target?.closest('[special=cancel]')) closeDialog();
  if (target?.closest('[name=sync_now]')) await linkChosen();
});

async function linkChosen(): Promise<void> {
  const chosen = document.querySelector<HTMLInputElement>('.o_radio_input:checked');
  if (!chosen) return;
  await ask('link', { account: chosen.value });
  closeDialog();
  await show();
}

addEventListener('message', async (event) => {
  if (event.origin !== 'https://production.odoofin.com') return;
  closeDialog();
  if (event.data?.cancelled) return;
  institution = String(event.data?.institution ?? '');
  const { html } = await ask('connected', { institution });
  if (html) place(html, overlays);
  await show();
});

addEventListener('hashchange', show);
addEventListener('popstate', show);
void show();

export {};
