// What is to be said about a link that was opened: that parts of it could not
// be read, and that it was made with an earlier rate card.
import { elements } from "{{tools}}";

// The earlier card that a link names, if the site still has it.
const card = async (desk, link) => {
  const [, version = ""] = /[#&]card=([^&]*)/.exec(`#${link}`) ?? [];
  const address = Object.hasOwn(desk.cards, version) && desk.cards[version];
  return address ? { [version]: await desk.json(address) } : {};
};

export default async (desk, place, link) => {
  const cards = await card(desk, link).catch(() => ({}));
  place.replaceChildren(elements(desk.program.notice(link, cards)));
  place.querySelector("button")?.addEventListener("click", () => {
    place.replaceChildren();
    // The focus goes to what comes next.
    desk.section.querySelector(".fields input")?.focus();
  });
};
