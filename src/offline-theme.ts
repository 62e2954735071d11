import { toHtml } from 'hast-util-to-html';
import { flatten } from './components/mdx/flatten.ts';
import { withIds } from './components/mdx/with-ids.ts';
import { blockOf, firstPlan, kit, minutesFor, packFor, sayer } from './cafe.ts';
import { siteConfig } from './config/site.ts';
import { locales } from './domain/locales.ts';
import type { EntryPage } from './domain/page.ts';
import type { Part } from './domain/part.ts';
import { namedBy } from './domain/theme-pack.ts';
import { minutesOf, timed } from './domain/session-plan.ts';
import { metaPolicy } from './hosting/security-headers.ts';
import { formatClock } from './i18n/clock.ts';
import { formatDate } from './i18n/format.ts';
import { translator } from './i18n/translate.ts';
import { offlineSources } from './offline-sources.ts';
import { qrCode } from './qr.ts';
import type { KitWords } from './schemas/cafe.ts';
import { absolute } from './site.ts';

const escaped = (text: string): string => toHtml({ type: 'text', value: text });
const tag = (name: string, html: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${html}</${name}>`;

/**
 * A theme as one file that opens without a network: slides, notes, questions, card, handout, sources, and what the
 * whole café needs in the room. Style and QR code are inside, and nothing runs: the slides fill the window by style alone.
 * @param page of the theme, in the language of its text
 * @param css the style sheet, as text
 */
export function offlineTheme(page: EntryPage, css: string): string {
  const { locale, text } = page;
  const t = translator(locale);
  const say = sayer(locale);
  const { dir, tag: language } = locales[locale];
  const pack = packFor(page);
  const { room, materials, safety, warmUp, board, feedback, checkedOn, sources: ofCafe } = kit();
  const { acts, sources } = offlineSources(page, ofCafe);
  const plan = firstPlan();
  const prose = (parts: readonly Part[], id: string): string =>
    proseOf(namedBy(withIds(parts, `${id}-`), id), page);
  const list = (items: readonly KitWords[], name = 'ul'): string =>
    tag(name, items.map((item) => tag('li', escaped(say(item)))).join(''));
  const notes = (html: string): string =>
    tag('div', tag('p', escaped(t('cafe.notes')), 'class="say"') + html, 'class="notes"');
  const frame = (id: string, title: string, shown: string, said: string): string =>
    tag(
      'section',
      tag('div', tag('h2', escaped(title), `id="${id}"`) + shown, 'class="shown"') + notes(said),
      'class="frame"',
    );
  const paper = (id: string, title: string, html: string): string =>
    tag('section', tag('h3', escaped(title), `id="${id}"`) + html, 'class="paper"');
  const heading = (title: string): string => tag('h2', escaped(title));

  const slides = [
    frame(
      'Slide0',
      text.title,
      tag('p', escaped(`${t('section.cafe.name')} · ${siteConfig.name}`)),
      tag('p', escaped(t('cafe.slides.opening-notes', { count: minutesFor(page.id) }))),
    ),
    ...pack.slides.map(({ title, shown, notes: said }, index) => {
      const id = `Slide${index + 1}`;
      return frame(id, title, prose(shown, id), prose(said, `${id}-Notes`));
    }),
    frame(
      'Asked',
      t('cafe.slides.talk'),
      prose(pack.questions, 'Asked'),
      tag('p', escaped(t('cafe.slides.talk-notes'))),
    ),
  ].join('\n');

  const start = plan.start === undefined ? undefined : minutesOf(plan.start);
  const rows = timed(plan.meetings[0] ?? [], start ?? 0).map(({ block: id, minutes, from, to }) => {
    const { what, who, material } = blockOf(id);
    const when =
      start === undefined
        ? t('cafe.minutes', { count: minutes })
        : `${formatClock(from, locale)}–${formatClock(to, locale)}`;
    const by = [t(`cafe.who.${who}`), material && say(material)].filter(Boolean).join(' · ');
    return tag(
      'li',
      tag('span', escaped(when), 'class="clock"') +
        tag('b', escaped(say(what))) +
        tag('span', escaped(by), 'class="soft"'),
    );
  });

  const back = `<a class="btn back" href="#Top">${escaped(t('cafe.offline.back'))}</a>`;
  const kept = t('cafe.offline.note', {
    date: formatDate(text.checkedOn ?? page.source.checkedOn ?? checkedOn, locale),
  });
  const main = [
    tag('h1', escaped(text.title), 'id="Top"'),
    tag('p', escaped(text.summary)),
    tag(
      'p',
      `${escaped(t(`trust.${text.review}.title`))}. ${escaped(kept)} <a href="${absolute(page)}">${absolute(page)}</a>`,
      'class="small"',
    ),
    tag('p', `<a class="btn" href="#Slides">${escaped(t('cafe.offline.show'))}</a>`),
    tag('p', escaped(t('cafe.offline.hint')), 'class="small"'),
    tag('section', slides + back, 'class="show" id="Slides"'),
    heading(t('cafe.pack.cards')),
    ...pack.cards.map(({ title, parts }, index) =>
      paper(`Card${index}`, title, prose(parts, `Card${index}`)),
    ),
    ...warmUp.questions.map((question, index) =>
      paper(`Warm${index}`, `${t('cafe.warmup')} ${index + 1}`, tag('p', escaped(say(question)))),
    ),
    heading(t('cafe.pack.handouts')),
    ...pack.handouts.map(({ title, parts }, index) =>
      paper(`Out${index}`, title, prose(parts, `Out${index}`)),
    ),
    heading(say(plan.name)),
    tag('ol', rows.join(''), 'class="programme"'),
    heading(t('cafe.room')),
    list(room),
    heading(t('cafe.materials')),
    list(materials),
    heading(t('cafe.safety')),
    list(safety),
    heading(t('cafe.board')),
    tag('p', escaped(say(board.how))),
    list(board.columns),
    heading(t('cafe.feedback')),
    tag('p', escaped(say(feedback.how))),
    list(feedback.questions, 'ol'),
    acts && heading(t('cafe.laws')) + acts,
    heading(t('entry.sources')),
    sources,
    tag(
      'p',
      escaped(t('footer.licence', { content: siteConfig.contentLicence, code: siteConfig.codeLicence })),
      'class="small"',
    ),
    qrCode(absolute(page)).replace('<svg ', '<svg class="qr" role="img" aria-label="QR" '),
  ].join('\n');

  return `<!DOCTYPE html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${metaPolicy('offline')}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${text.title} – ${siteConfig.name}`)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** A text as HTML: parts that a component of the site would render are boxes here; links are whole addresses. */
function proseOf(parts: readonly Part[], page: EntryPage): string {
  const render = (list: readonly Part[]): string =>
    flatten(list, page.locale)
      .map((part) => {
        if (typeof part === 'string') return part;
        const title = part.props['title'];
        return tag('div', (title ? tag('h3', escaped(title)) : '') + render(part.children), 'class="paper"');
      })
      .join('');
  // The site's own links begin with its base path.
  return render(parts).replaceAll(
    /href="(\/[^"]*)"/g,
    (_, path: string) => `href="${new URL(path, absolute(page)).href}"`,
  );
}
