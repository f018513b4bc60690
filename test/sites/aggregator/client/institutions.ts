// Runs in the page. Offers only the institutions of the country that is picked.
const country = document.querySelector<HTMLSelectElement>('select[name=country]');

function offer(): void {
  for (const option of document.querySelectorAll<HTMLOptionElement>('option[data-country]'))
    option.hidden = option.dataset.country !== country?.value;
}

country?.addEventListener('change', offer);
offer();

export {};
