import type { APIRoute } from 'astro';
import { siteConfig } from '../../config/site.ts';
import { derivedColumns, tableColumns } from '../../domain/offering-rows.ts';
import { sourceLocale } from '../../domain/locales.ts';
import { fieldsOf, outcomeColumns, type OutcomeColumn } from '../../domain/outcome-rows.ts';
import { columnWords } from '../../i18n/figures.ts';
import { translator } from '../../i18n/translate.ts';
import { site } from '../../site.ts';

const t = translator(site.locales.includes('en') ? 'en' : sourceLocale);
const types: Partial<Record<OutcomeColumn, string>> = { value: 'number', n: 'integer' };

/** What the open data is, for machines: licence and fields (https://datapackage.org). */
export const GET: APIRoute = () =>
  Response.json({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'perhe-mielessa',
    title: siteConfig.name,
    homepage: import.meta.env.SITE,
    licenses: [{ title: siteConfig.contentLicence, path: siteConfig.contentLicenceUrl }],
    resources: [
      {
        name: 'outcomes',
        title: t('section.results.lead'),
        path: 'outcomes.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: outcomeColumns.flatMap((column) =>
            fieldsOf(column).map((name) => ({
              name,
              type: types[column] ?? 'string',
              description: columnWords(column, t),
            })),
          ),
          primaryKey: ['id'],
        },
      },
      {
        name: 'offering',
        title: t('section.offering.lead'),
        path: 'offering.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: [...tableColumns, ...derivedColumns].map((name) => ({ name, type: 'string' })),
          primaryKey: ['id'],
        },
      },
    ],
  });
