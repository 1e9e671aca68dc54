/** The product's own texts, read from the translation file that the test's server hands out. */
export async function texts(prefix, language = '') {
  const response = await fetch(`/translations${language && `_${language}`}.properties`);
  const all = {};
  for (const line of (await response.text()).split('\n')) {
    const at = line.indexOf('=');
    if (at > 0 && line.startsWith(`component.${prefix}.`)) {
      all[line.slice(`component.${prefix}.`.length, at)] = line.slice(at + 1);
    }
  }
  return { ...all, locale: language || 'en-GB' };
}
