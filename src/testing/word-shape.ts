import { type Shape, shapeOf } from '../check/words/shape.js';
import { ENGLISH } from './english.js';

/** The shape of every room of the English words. */
export function wordShape(): Readonly<Record<string, Shape | undefined>> {
  return Object.fromEntries(Object.entries(ENGLISH).map(([room, words]) => [room, shapeOf(words)]));
}
