// As an address: Vite wraps an `import()` that it sees in a kilobyte of its own, and every reader would pay for it.
import field from './search/header.ts?worker&url';

/**
 * On every page: loads the search field of the header when the reader turns to the link that stands in its place.
 * Until it has come, and where it does not come, the link leads to the search page. Every byte here is paid by every
 * reader.
 */
// Browsers know an element by its id.
declare const Find: HTMLElement;

Find.onfocus = Find.onpointerover = () => import(/* @vite-ignore */ field);
