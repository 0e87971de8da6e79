// The colors that a reader has chosen. The first paint waits for this as it does
// for the styles: otherwise it would flash in other colors.
(() => {
  const root = document.documentElement;

  // Without a storage the choice lasts as long as the page.
  const kept = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("theme") ?? "";
      if (value) localStorage.setItem("theme", value);
      else localStorage.removeItem("theme");
    } catch {
      return "";
    }
  };
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show(kept());

  const choose = () => {
    const themes = document.querySelector(".theme select");
    if (!themes) return;
    themes.value = root.dataset.theme ?? "";
    themes.addEventListener("change", () => {
      kept(themes.value);
      show(themes.value);
    });
    addEventListener("storage", ({ key }) => {
      if (key !== "theme") return;
      show(kept());
      themes.value = root.dataset.theme ?? "";
    });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", choose);
  else choose();
})();
