import type { APIRoute } from 'astro';
import type { IndexPage } from '../../../domain/page.ts';
import { feedTitle } from '../../../feed-title.ts';
import { iCalendar } from '../../../icalendar.ts';
import { translator } from '../../../i18n/translate.ts';
import { calendarEntry, meetingIndexes, meetingsIn } from '../../../meetings.ts';
import { paramsOf } from '../../../routes.ts';

export const getStaticPaths = () =>
  meetingIndexes
    // A calendar without entries is not valid, so there is none before the first meeting.
    .filter((page) => meetingsIn(page).length > 0)
    .map((page) => ({
      params: paramsOf(page),
      props: { page },
    }));

/** Every meeting of the networks in one language, to subscribe to. */
export const GET: APIRoute<{ page: IndexPage }> = ({ props: { page } }) => {
  const { locale, section } = page;
  const name = { title: feedTitle(section, locale), description: translator(locale)('network.feed.lead') };
  return new Response(iCalendar(meetingsIn(page).map(calendarEntry), name), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
