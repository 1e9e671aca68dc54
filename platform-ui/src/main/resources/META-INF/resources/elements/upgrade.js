/**
 * Takes over properties that were set on an element before its class was known. Without this they would lie in front of
 * the class's own setters for ever.
 */
export function takeOver(element, ...names) {
  for (const name of names) {
    if (Object.hasOwn(element, name)) {
      const value = element[name];
      delete element[name];
      element[name] = value;
    }
  }
}
