import type { APIRoute } from 'astro';
import type { EntryPage } from '../../../../domain/page.ts';
import { qrCode } from '../../../../qr.ts';
import { paramsOf } from '../../../../routes.ts';
import { absolute, site } from '../../../../site.ts';

export const getStaticPaths = () =>
  site.pages
    .flatMap((page) => (page.kind === 'card' || page.kind === 'pack' ? [page.entry] : []))
    .map((page) => ({
      params: paramsOf(page),
      props: { page },
    }));

/** The address of a page as a QR code: a file of its own, fetched where it is shown or printed. */
export const GET: APIRoute<{ page: EntryPage }> = ({ props: { page } }) =>
  new Response(qrCode(absolute(page)), { headers: { 'content-type': 'image/svg+xml' } });
