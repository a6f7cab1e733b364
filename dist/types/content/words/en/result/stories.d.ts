import { type Statement } from '../../shapes.js';
/** What stands with stories and photos, and where there are none. */
export declare const stories: Readonly<Record<'testimonials' | 'photos', Statement>>;
