// What the desk's scripts share.

// A text with values put into its places: `{total}`.
export const fill = (text, values = {}) =>
  text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

// The elements that HTML from the desk's program makes.
export const elements = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
};

// Offers a text as a file.
export const download = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// What a person stored in this browser. Storage may be refused or full: then
// `read` gives nothing and `write` is false.
export const store = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key, text) {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
};
