/** The one module of an everyday page. */
import './find.ts';
import './hear.ts';
