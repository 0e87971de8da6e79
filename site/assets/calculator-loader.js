// Starts a page's calculators when one comes near or is touched, and never
// before the text of the page has been painted.
const sections = [...document.querySelectorAll(".calculator")];
let started;
const start = () =>
  (started ??= Promise.all([import("{{glue}}"), fetch("{{wasm}}")])
    .then(async ([module, wasm]) => {
      await module.default({ module_or_path: wasm });
      for (const section of sections) module.boot(section);
    })
    .catch((error) => console.error("The calculator could not be started.", error)));
requestAnimationFrame(() =>
  setTimeout(() => {
    const near = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && (near.disconnect(), start()),
      { rootMargin: "100% 0px" },
    );
    for (const section of sections) {
      near.observe(section);
      for (const event of ["pointerdown", "focusin"])
        section.addEventListener(event, start, { once: true });
    }
  }),
);
