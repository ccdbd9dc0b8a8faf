/** QR codes that lead to what is shared. */
import { renderSVG } from 'uqr';

/**
 * A QR code, dark on light whatever the theme, with the quiet zone of 4 modules that ISO/IEC 18004
 * asks for.
 *
 * @param address that phones open
 * @returns an SVG document
 */
export const qrCode = (address: string): string => renderSVG(address, { ecc: 'M', border: 4 });
