// What is to be said about a link that was opened: that parts of it could not
// be read, and that it was made with an earlier rate card.
import { elements } from "{{tools}}";

export default (desk, place, link) => {
  place.replaceChildren(elements(desk.program.notice(link, desk.cards)));
  place.querySelector("button")?.addEventListener("click", () => {
    place.replaceChildren();
    // The focus goes to what comes next.
    desk.section.querySelector(".fields input")?.focus();
  });
};
