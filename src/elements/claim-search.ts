/**
 * `<claim-search>`: finds claims of all topics by words and certainty, on the device. The claims are
 * fetched when somebody begins to use it. Without script it is not shown, and the topics below it
 * lead to every claim.
 */
import { SITE_PATH } from './site-path.ts';

/** A claim as `/about/evidence/claims.json` has it. */
export interface FoundClaim {
  url: string;
  claim: string;
  certainty: string;
  limits?: string;
}

const CLAIMS = `${SITE_PATH}about/evidence/claims.json`;

/** More than these are no longer looked through; further words narrow them. */
const SHOWN = 20;

class ClaimSearch extends HTMLElement {
  #claims: Promise<FoundClaim[]> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const find = () => void this.#find(new FormData(form));
    // It finds while one types; the button is for those who look for one, and asks again where loading failed.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      find();
    });
    form.addEventListener('input', find);
  }

  async #find(choice: FormData): Promise<void> {
    const text = (name: string) => {
      const value = choice.get(name);
      return typeof value === 'string' ? value : '';
    };
    const words = text('words').toLowerCase().split(/\s+/).filter(Boolean);
    const certainty = text('certainty');
    // It stays: those who see it read it as well.
    const say = (words: string) => {
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = words;
    };
    let all: FoundClaim[];
    try {
      all = await (this.#claims ??= fetchClaims());
    } catch {
      this.#claims = undefined;
      say('The claims could not be loaded. Choose a topic below.');
      return;
    }
    const asked = words.length > 0 || certainty !== '';
    const found = all.filter((each) => {
      const content = `${each.claim} ${each.limits ?? ''}`.toLowerCase();
      return (
        (certainty === '' || each.certainty === certainty) &&
        words.every((word) => content.includes(word))
      );
    });
    this.#show(asked ? found.slice(0, SHOWN) : []);
    const more = found.length > SHOWN ? `, the surest ${SHOWN} shown` : '';
    say(asked ? `${found.length} ${found.length === 1 ? 'claim' : 'claims'} found${more}` : '');
  }

  #show(claims: FoundClaim[]): void {
    const list = this.querySelector('ul');
    if (!list) return;
    list.hidden = claims.length === 0;
    list.replaceChildren(...claims.map(item));
  }
}

async function fetchClaims(): Promise<FoundClaim[]> {
  const response = await fetch(CLAIMS);
  if (!response.ok) throw new Error(`${CLAIMS}: ${response.status}`);
  return (await response.json()) as FoundClaim[];
}

function item({ url, claim, certainty }: FoundClaim): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  const how = document.createElement('span');
  how.textContent = certainty;
  link.append(claim, ' ', how);
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

customElements.define('claim-search', ClaimSearch);
