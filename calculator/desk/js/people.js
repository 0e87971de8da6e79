// Headcounts that a panel enters into the calculator, and a button that brings
// the ones before back.
export const entering = ({ calculator, program, word }, button, undo, say) => {
  let before;
  const put = (people) => {
    for (const [role, text] of Object.entries(people)) calculator.set(role, text);
  };
  undo.addEventListener("click", () => {
    put(before);
    before = undefined;
    undo.hidden = true;
    button.focus();
    say(word("desk-undone"));
  });
  return (people) => {
    before ??= program.people(calculator.link());
    put(people);
    undo.hidden = false;
    say(word("desk-entered"));
  };
};
