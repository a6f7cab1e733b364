import { result } from './result.js';
import { screen } from './screen.js';
import { staff } from './staff.js';

/** What a screen in a waiting room says that the page of a clinic does not. */
export const kiosk = { result, screen, staff };
