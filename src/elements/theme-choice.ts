/** `<theme-choice>` around radio buttons: light, dark, or as the device says. Kept on the device. */

import { THEME_KEY } from '../head/theme-key.ts';

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('fieldset')?.removeAttribute('hidden');
    const chosen = document.documentElement.dataset['theme'] ?? 'device';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => this.#choose(input.value));
    }
  }

  #choose(theme: string): void {
    if (theme === 'device') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    try {
      if (theme === 'device') localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Storage is forbidden here: the choice holds for this page only.
    }
  }
}

customElements.define('theme-choice', ThemeChoice);
