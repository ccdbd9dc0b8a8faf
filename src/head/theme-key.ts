/** Key in localStorage under which a reader's choice of light or dark is kept on the device. */
export const THEME_KEY = 'theme';
