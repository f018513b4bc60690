// Runs in the page. A switch turns when it is pressed, and its hidden checkbox with it.
for (const control of document.querySelectorAll<HTMLElement>('[role=switch]'))
  control.addEventListener('click', () => {
    const on = control.ariaChecked !== 'true';
    control.ariaChecked = String(on);
    const box = control.nextElementSibling;
    if (box instanceof HTMLInputElement) box.checked = on;
  });

export {};
