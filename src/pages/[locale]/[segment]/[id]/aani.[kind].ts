import type { APIRoute } from 'astro';
import { contentType } from '../../../../hosting/media-types.ts';
import { bytesOf, kindOf, recordedPages, type RecordedPage } from '../../../../recordings.ts';
import { paramsOf } from '../../../../routes.ts';

export const getStaticPaths = () =>
  recordedPages.map((recorded) => ({
    params: { ...paramsOf(recorded.page), kind: kindOf(recorded.recording) },
    props: { recorded },
  }));

/** A person's recording of a page. */
export const GET: APIRoute<{ recorded: RecordedPage }> = ({ props: { recorded } }) =>
  new Response(bytesOf(recorded), {
    headers: { 'content-type': contentType(`aani.${kindOf(recorded.recording)}`) },
  });
