import { picturePaths, pictureRoute } from '../../../../og/picture.ts';

export const getStaticPaths = () => picturePaths('entry');

/** The pictures of posts for link previews. */
export const GET = pictureRoute;
