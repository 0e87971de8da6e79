import { renderToString } from "preact-render-to-string";

import { Calculator } from "./Calculator.jsx";

/** The widget as HTML: what stands in the page until the script has come. */
export const prerender = () => ({ body: renderToString(<Calculator />), head: "" });
