/** The names of the pages for one kind of reader each, and of their list. */
/** The list, as its address without slashes. */
export const SITUATIONS = 'for';

/** Its title. */
export const SITUATIONS_TITLE = 'For your situation';

/** Name of a page in the register: `for/pregnancy`. */
export const situationPage = (name: string) => `${SITUATIONS}/${name}`;
