/** The names and titles of "Where it hurts": its list is a page with a section a part, each part a page. */
/** Name of the list in the register: its address without slashes. */
export const WHERE = 'where';

/** Its title. */
export const WHERE_TITLE = 'Where does it hurt?';

/** The section of the list for those who look for something else than a part of the body. */
export const BY_NAME = { id: 'by-name', title: 'Looking for something else?' };

/** Name of a part's page in the register. */
export const regionPage = (name: string) => `${WHERE}/${name}`;

/** Title of a part's page. */
export const regionTitle = (name: string) => `${name}: what is it like?`;
