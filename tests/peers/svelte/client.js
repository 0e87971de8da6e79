import { hydrate } from "svelte";

import Calculator from "./Calculator.svelte";

hydrate(Calculator, { target: document.querySelector(".calculator-app") });
