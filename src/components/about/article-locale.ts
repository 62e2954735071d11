import { isLocale, isProfessional, type ProfessionalLocale } from '../../domain/locales.ts';

/**
 * The language of an editors' text, for components inside it, which Astro gives no props: they are written in the
 * languages of professionals, and readers of the others get the Finnish source.
 * @param code the `locale` of the address
 */
export function articleLocale(code: string | undefined): ProfessionalLocale {
  return code && isLocale(code) && isProfessional(code) ? code : 'fi';
}
