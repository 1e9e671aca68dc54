/** Fills {0}, {1} ... of a translated text. A missing text shows as nothing rather than as a foreign word. */
export function fill(text, ...values) {
  return (text ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[index] ?? ''));
}

/** The form for a number: texts are {'name.one': ..., 'name.other': ...} by the language's plural rule. */
export function fillPlural(texts, name, count, locale = document.documentElement.lang || 'en') {
  const form = new Intl.PluralRules(locale).select(count);
  return fill(texts[`${name}.${form}`] ?? texts[`${name}.other`], new Intl.NumberFormat(locale).format(count));
}

/** An element with a class and, when given, a text; never markup. */
export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}
