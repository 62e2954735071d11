/** What is known of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Chinese is written alike and said otherwise: these voices speak Cantonese. */
const cantonese = /^(?:yue\b|zh-(?:hk|mo)\b)/;

const normal = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');

/**
 * The voice for a language: the first that fits. A voice on the device goes before one on the network, which sends
 * the words to its maker.
 * @param voices what the browser offers, in its order
 * @param lang BCP 47 tag of the words
 * @returns undefined where no voice speaks the language
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const [language = ''] = normal(lang).split('-');
  const fitting = voices.filter((voice) => {
    const tag = normal(voice.lang);
    return (tag === language || tag.startsWith(`${language}-`)) && !cantonese.test(tag);
  });
  return fitting.find(({ localService }) => localService) ?? fitting[0];
}
