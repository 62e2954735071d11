/** The one module of a page with a quick way out: that first. Its link to the search stays a link. */
import './exit.ts';
import './hear.ts';
