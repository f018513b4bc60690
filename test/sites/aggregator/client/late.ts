// Runs in the page. The list comes some time after the page, as it does where a script fetches it.
const WAIT = 1500;

setTimeout(() => {
  const list = document.querySelector<HTMLTemplateElement>('template#list');
  if (list) document.getElementById('place')?.replaceChildren(list.content.cloneNode(true));
}, WAIT);

export {};
