/** Ends a task: the browser may paint and take keys before whoever waits goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
