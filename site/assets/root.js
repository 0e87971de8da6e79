// Leads from the root to the first of the reader's languages that there is.
(() => {
  const links = () => [...document.querySelectorAll("a[hreflang]")];
  const leave = () => {
    const known = links();
    for (const wanted of navigator.languages ?? []) {
      const language = wanted.toLowerCase();
      const same = (a, b) => a.hreflang.toLowerCase() === b;
      const link =
        known.find((a) => same(a, language)) ??
        known.find((a) => same(a, language.split("-")[0]));
      if (link) return location.replace(link.href);
    }
  };
  document.addEventListener("DOMContentLoaded", leave);
})();
