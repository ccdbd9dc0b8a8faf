/**
 * Makes each search box a combobox, so that assistive technology knows it from the start, and brings
 * its suggestions when somebody types. Nothing more is loaded before.
 */
for (const input of document.querySelectorAll<HTMLInputElement>('form.search input')) {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  input.parentElement?.append(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
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
