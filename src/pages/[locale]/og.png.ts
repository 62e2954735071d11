import { picturePaths, pictureRoute } from '../../og/picture.ts';

export const getStaticPaths = () => picturePaths('home');

/** The pictures of home pages for link previews. */
export const GET = pictureRoute;
