// The page of examples: what the first calculator answers, as text.
const answer = document.querySelector("#answer");
for (const type of ["quote", "refused"])
  document.querySelector("#first").addEventListener(type, ({ detail }) => {
    answer.textContent = `${type}: ${JSON.stringify(detail, null, 1)}`;
  });
