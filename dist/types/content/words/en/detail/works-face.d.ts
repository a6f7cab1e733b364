import { type WorksWords } from '../../shapes.js';
/** What studies found for the face. */
export declare const faceWorks: Readonly<Record<'face-lines' | 'face-glow' | 'face-texture' | 'face-pigment' | 'face-eyes', WorksWords>>;
