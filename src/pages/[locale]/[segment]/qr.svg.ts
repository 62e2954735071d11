import type { APIRoute } from 'astro';
import type { IndexPage } from '../../../domain/page.ts';
import { hasSessions } from '../../../domain/sections.ts';
import { qrCode } from '../../../qr.ts';
import { routesOf } from '../../../routes.ts';
import { absolute, site } from '../../../site.ts';

export const getStaticPaths = () =>
  routesOf(site.pages.filter((page) => page.kind === 'index').filter(({ section }) => hasSessions(section)));

/** The address of the learning café as a QR code: a file of its own, fetched where it is shown or printed. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) =>
  new Response(qrCode(absolute(page)), { headers: { 'content-type': 'image/svg+xml' } });
