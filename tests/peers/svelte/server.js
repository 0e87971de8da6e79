import { render } from "svelte/server";

import Calculator from "./Calculator.svelte";

/** The widget as HTML: what stands in the page until the script has come. */
export const prerender = () => render(Calculator);
