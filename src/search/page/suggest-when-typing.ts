/**
 * Makes each search box a combobox, so that assistive technology knows it from the start, and brings
 * its suggestions when somebody types. Nothing more is loaded before.
 */
for (const input of document.querySelectorAll<HTMLInputElement>('form.search input')) {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  input.parentElement?.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.addEventListener(
    'input',
    () => {
      void import('./suggest-box.ts')
        .then(({ SuggestBox }) => new SuggestBox(input, list))
        .catch(() => undefined);
    },
    { once: true },
  );
}
