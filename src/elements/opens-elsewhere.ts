/** The number of the middle button of a mouse. */
export const MIDDLE = 1;

/** Whether a click on a link asks the browser for another tab or window, and this page stays. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || button === MIDDLE;
