/** A journey that is tried again: only for a driver that fell silent, never for the site. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../engines/driver.ts';
import { inTime, SILENCE } from '../engines/silence.ts';
import { markOf } from '../engines/table-reporter.ts';

const driver = (press: () => Promise<void>) =>
  inTime({ press, address: () => Promise.resolve('/') } as unknown as Driver, {
    load: 20,
    other: 20,
  });

describe('a driver', () => {
  test('that answers is as it was, however long its window is open', async () => {
    const answering = driver(() => Promise.resolve());
    expect(await answering.address()).toBe('/');
    await wait(60);
    expect(await answering.address()).toBe('/');
  });

  test('that fails says itself why', async () => {
    const failing = driver(() => Promise.reject(new Error('no such window')));
    await expect(failing.press('Tab')).rejects.toThrow('no such window');
    expect(await failing.address()).toBe('/');
  });

  test('that falls silent is asked nothing more', async () => {
    const silent = driver(() => new Promise(() => undefined));
    await expect(silent.press('Tab')).rejects.toThrow(`${SILENCE} to “press”: Tab`);
    await expect(silent.address()).rejects.toThrow(SILENCE);
  });
});

describe('a journey that passed when it was tried again', () => {
  const journey = (...messages: string[]) =>
    markOf({
      outcome: () => 'flaky',
      results: [{ errors: messages.map((message) => ({ message })) }, { errors: [] }] as never,
    });

  test('has passed if its driver had fallen silent', () => {
    expect(journey(`Error: ${SILENCE} to “press”: Tab`)).toBe('passed');
  });

  test('has failed if the site was not as expected', () => {
    expect(journey('Error: expect(received).toBe(expected)')).toBe('FAILED');
    expect(journey(`Error: ${SILENCE}`, 'expect(received)')).toBe('FAILED');
  });

  test('has failed if nobody knows why', () => {
    expect(journey('Test timeout of 60000ms exceeded.')).toBe('FAILED');
  });
});
