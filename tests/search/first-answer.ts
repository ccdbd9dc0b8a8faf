/**
 * What stands on the screen first: a result, a danger card, or the words that say there is nothing.
 * The words that stand there before the search is ready are no answer.
 */
export const FIRST_ANSWER = '.hits li, #hits li, [data-card] .care, [data-results] > p strong';
