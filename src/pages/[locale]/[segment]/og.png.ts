import { picturePaths, pictureRoute } from '../../../og/picture.ts';

export const getStaticPaths = () => picturePaths('index');

/** The pictures of sections for link previews. */
export const GET = pictureRoute;
