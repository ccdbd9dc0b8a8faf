/** The share sheet of the device, where it has one. */
import { deviceMessage, type Sendable } from './messages.ts';

/** Whether the device has a share sheet. */
export const hasDeviceSheet = () => 'share' in navigator;

/**
 * Hand a part to the device's own sheet. Closing that is an answer, and no failure.
 *
 * @throws when the device has no such sheet, or refuses
 */
export async function shareWithDevice(part: Sendable): Promise<void> {
  try {
    // eslint-disable-next-line tscompat/tscompat, baseline/use-baseline -- where it is missing, callers copy
    await navigator.share(deviceMessage(part));
  } catch (reason) {
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) throw reason;
  }
}
