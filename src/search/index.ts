/** All that the browser needs of the search, in one file that is loaded when a reader begins to type. */
export { searchIn } from './engine.ts';
export { excerptOf } from './excerpt.ts';
export { openTextIndex } from './pagefind.ts';
