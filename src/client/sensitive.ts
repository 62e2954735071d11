/** The one module of a page with a quick way out: that first, then what every page has. */
import './exit.ts';
import './page.ts';
