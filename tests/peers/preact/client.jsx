import { hydrate } from "preact";

import { Calculator } from "./Calculator.jsx";

hydrate(<Calculator />, document.querySelector(".calculator-app"));
