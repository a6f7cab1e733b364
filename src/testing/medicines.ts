export { MEDICINE_NAMES } from '../content/medicines.js';
