import type { Guest } from '../guest.js';
import { type HostPage } from '../host-page.js';
/** Opens a page that counts (`window.life`), with the widget's script and no widget unless told. */
export declare function openLife(guest: Guest, page?: HostPage, script?: string): Promise<void>;
