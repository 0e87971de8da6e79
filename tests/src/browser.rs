//! A page in a real browser, as a reader has it: look, click, type. And what
//! a reader does not see: the console, the requests, the developer tools.

use serde_json::{Value, json};

use crate::driver::Session;
use crate::wait::eventually;

/// WebDriver's code points for keys that have no character.
pub mod keys {
    /// Moves the focus on.
    pub const TAB: char = '\u{E004}';
    /// Presses a button.
    pub const ENTER: char = '\u{E007}';
    /// Opens a list, ticks a box.
    pub const SPACE: char = '\u{E00D}';
    /// Closes what is open.
    pub const ESCAPE: char = '\u{E00C}';
    /// To the end of a list.
    pub const END: char = '\u{E010}';
    /// To its beginning.
    pub const HOME: char = '\u{E011}';
    /// The arrow to the left.
    pub const LEFT: char = '\u{E012}';
    /// The arrow to the right.
    pub const RIGHT: char = '\u{E014}';
    /// The choice before in a list.
    pub const UP: char = '\u{E013}';
    /// The next choice of a list.
    pub const DOWN: char = '\u{E015}';
    /// A page up.
    pub const PAGE_UP: char = '\u{E00E}';
    /// A page down.
    pub const PAGE_DOWN: char = '\u{E00F}';
    /// Held while the next key is pressed.
    pub const SHIFT: char = '\u{E008}';
    /// Deletes what is selected.
    pub const DELETE: char = '\u{E017}';
    /// Held while the next key is pressed.
    pub const CONTROL: char = '\u{E009}';
}

/// The key under which WebDriver's JSON names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One tab of headless Chromium, closed when dropped.
pub struct Browser {
    session: Session,
}

/// An element of the page; stale once the page has replaced it.
pub struct Element<'b> {
    browser: &'b Browser,
    id: String,
}

impl Browser {
    /// A new browser. Opening a page waits until it is loaded.
    pub fn start() -> Self {
        Self::with_load("normal")
    }

    /// A new browser that goes on while a page is still loading.
    pub fn impatient() -> Self {
        Self::with_load("none")
    }

    fn with_load(strategy: &str) -> Self {
        let browser = Self {
            session: Session::start(strategy),
        };
        // Debian's Chromium begins with a start page of its own.
        browser.open("about:blank");
        browser.log("performance");
        browser
    }

    /// Opens an address.
    #[track_caller]
    pub fn open(&self, url: &str) {
        self.post("/url", &json!({ "url": url }));
    }

    /// The address that is shown.
    #[track_caller]
    pub fn url_shown(&self) -> String {
        let url = self
            .session
            .get("/url")
            .unwrap_or_else(|error| panic!("{error}"));
        url.as_str().unwrap_or_default().to_owned()
    }

    /// Runs the body of a function in the page; `arguments[0]` is `argument`.
    #[track_caller]
    pub fn script(&self, body: &str, argument: impl Into<Value>) -> Value {
        self.post(
            "/execute/sync",
            &json!({ "script": body, "args": [argument.into()] }),
        )
    }

    /// The text that the page shows.
    #[track_caller]
    pub fn text(&self) -> String {
        let text = self.script("return document.body.innerText", Value::Null);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The first element that the selector matches; waits until there is one.
    #[track_caller]
    pub fn element(&self, css: &str) -> Element<'_> {
        let query = json!({ "using": "css selector", "value": css });
        let found = eventually(css, || self.session.post("/element", &query));
        let id = found[ELEMENT]
            .as_str()
            .expect("an element has an id")
            .to_owned();
        Element { browser: self, id }
    }

    /// The first element with this role and name for assistive technology, as
    /// a person finds things: `("button", "Close")`. Waits until there is one;
    /// what is hidden is not there.
    #[track_caller]
    pub fn role(&self, role: &str, name: &str) -> Element<'_> {
        let id = eventually(&format!("a {role} named `{name}`"), || {
            let found = self.named(role, name);
            let node = found
                .first()
                .ok_or_else(|| format!("there are: {}", self.names(role).join(", ")))?;
            self.devtools("DOM.enable", &json!({}));
            let object = self.devtools("DOM.resolveNode", &json!({ "backendNodeId": node }));
            let keep = json!({
                "objectId": object["object"]["objectId"],
                "functionDeclaration": "function() { window.foundByRole = this }",
            });
            self.devtools("Runtime.callFunctionOn", &keep);
            let element = self.script("return window.foundByRole", Value::Null);
            let id = element[ELEMENT].as_str().map(str::to_owned);
            id.ok_or_else(|| "it is gone again".to_owned())
        });
        Element { browser: self, id }
    }

    /// How many elements have this role and name now.
    #[track_caller]
    pub fn count_role(&self, role: &str, name: &str) -> usize {
        self.named(role, name).len()
    }

    /// The names of all elements with this role now, in the page's order.
    #[track_caller]
    pub fn names(&self, role: &str) -> Vec<String> {
        let nodes = self.accessible(&json!({ "role": role }));
        let name = |node: &Value| node["name"]["value"].as_str().map(str::to_owned);
        nodes.iter().filter_map(name).collect()
    }

    #[track_caller]
    fn named(&self, role: &str, name: &str) -> Vec<u64> {
        let nodes = self.accessible(&json!({ "role": role, "accessibleName": name }));
        let id = |node: &Value| node["backendDOMNodeId"].as_u64();
        nodes.iter().filter_map(id).collect()
    }

    /// What of the accessibility tree is not hidden.
    #[track_caller]
    fn accessible(&self, query: &Value) -> Vec<Value> {
        let document = self.devtools("DOM.getDocument", &json!({ "depth": 0 }));
        let mut query = query.clone();
        query["nodeId"] = document["root"]["nodeId"].clone();
        let mut found = self.devtools("Accessibility.queryAXTree", &query);
        let Value::Array(mut nodes) = found["nodes"].take() else {
            return Vec::new();
        };
        nodes.retain(|node| node["ignored"] != true);
        nodes
    }

    /// How many elements the selector matches now.
    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        let count = self.script("return document.querySelectorAll(arguments[0]).length", css);
        usize::try_from(count.as_u64().unwrap_or_default()).expect("few")
    }

    /// Presses and releases keys, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        let press = |key: char| {
            ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
        };
        let actions: Vec<Value> = keys.chars().flat_map(press).collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("/actions", &json!({ "actions": [keyboard] }));
    }

    /// A command of Chromium's protocol for developer tools.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "/goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    /// Lays the page out as a screen of that width does, in CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Turns the scripts of pages off; [`Self::script`] still works.
    #[track_caller]
    pub fn turn_scripts_off(&self) {
        self.devtools(
            "Emulation.setScriptExecutionDisabled",
            &json!({ "value": true }),
        );
    }

    /// What the console got since it was last asked for.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        let text = |entry: &Value| format!("{}: {}", entry["level"], entry["message"]);
        self.log("browser").iter().map(text).collect()
    }

    /// The addresses of all requests since they were last asked for, whoever
    /// asked and whatever became of them.
    #[track_caller]
    pub fn requests(&self) -> Vec<String> {
        let request = |entry: &Value| {
            let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let event = &event["message"];
            let sent = event["method"] == "Network.requestWillBeSent";
            sent.then(|| {
                event["params"]["request"]["url"]
                    .as_str()
                    .map(str::to_owned)
            })?
        };
        self.log("performance").iter().filter_map(request).collect()
    }

    #[track_caller]
    fn log(&self, kind: &str) -> Vec<Value> {
        match self.post("/se/log", &json!({ "type": kind })) {
            Value::Array(entries) => entries,
            other => panic!("the log `{kind}` is not a list: {other}"),
        }
    }

    #[track_caller]
    fn post(&self, path: &str, body: &Value) -> Value {
        self.session
            .post(path, body)
            .unwrap_or_else(|error| panic!("{path} {body}: {error}"))
    }
}

impl Element<'_> {
    /// Clicks it where a reader would, once it is in view.
    #[track_caller]
    pub fn click(&self) {
        self.scroll_to("center");
        self.post("click", &json!({}));
    }

    /// Pages scroll smoothly: the driver would act before they are there, and
    /// they would go on scrolling after it.
    #[track_caller]
    fn scroll_to(&self, block: &str) {
        let script = format!(
            "(arguments[0].closest('select') ?? arguments[0]).scrollIntoView({{ block: '{block}', behavior: 'instant' }})"
        );
        self.browser.script(&script, json!({ ELEMENT: self.id }));
    }

    /// Empties a field.
    #[track_caller]
    pub fn clear(&self) {
        self.scroll_to("nearest");
        self.post("clear", &json!({}));
    }

    /// Puts the focus here and presses keys.
    #[track_caller]
    pub fn send(&self, keys: &str) {
        self.scroll_to("nearest");
        self.post("value", &json!({ "text": keys }));
    }

    /// Selects what a text field has and types over it.
    #[track_caller]
    pub fn type_over(&self, text: &str) {
        let keys = if text.is_empty() {
            keys::DELETE.to_string()
        } else {
            text.to_owned()
        };
        // A null key releases Control.
        self.send(&format!("{}a\u{E000}{keys}", keys::CONTROL));
    }

    /// A property of the element, as JavaScript has it now.
    #[track_caller]
    pub fn property(&self, name: &str) -> Value {
        self.get(&format!("property/{name}"))
    }

    /// The text that it shows.
    #[track_caller]
    pub fn text(&self) -> String {
        self.get("text").as_str().unwrap_or_default().to_owned()
    }

    /// The name that assistive technology announces.
    #[track_caller]
    pub fn label(&self) -> String {
        self.get("computedlabel")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    #[track_caller]
    fn get(&self, command: &str) -> Value {
        let path = format!("/element/{}/{command}", self.id);
        self.browser
            .session
            .get(&path)
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    #[track_caller]
    fn post(&self, command: &str, body: &Value) {
        self.browser
            .post(&format!("/element/{}/{command}", self.id), body);
    }
}
