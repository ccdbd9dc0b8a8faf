/** `<page-contents>` around a list of section links: marks the section that is being read. */

class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link] as const),
    );
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    const mark = () => {
      // The section being read is the last whose heading has passed the upper third of the view.
      const passed = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      );
      const current = passed.at(-1)?.id;
      for (const [id, link] of links) {
        if (id === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
    mark();
  }
}

customElements.define('page-contents', PageContents);
