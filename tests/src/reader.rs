//! A reader at the project's site: the written pages on a server of their
//! own, and a browser in front of them.

use std::ops::Deref;

use serde_json::json;

use crate::browser::Browser;
use crate::calculator::Calculator;
use crate::project;
use crate::server::Server;

/// The site's server, and a browser that has opened nothing yet.
pub struct Reader {
    browser: Browser,
    /// The server of the written site.
    pub server: Server,
}

/// A link to a contract that has everything.
pub const FULL_LINK: &str = "#v=1&card=2026-11&team-member=40&client=12&currency=USD&years=3&schedule=quarterly&start=2027-01-31&extras=onboarding&discount=5&customer=Acme%20Ltd&reference=Q-17";

impl Reader {
    /// A reader who has opened the locale's billing page with a link, and the
    /// panel to send things from.
    #[track_caller]
    pub fn sending(locale: &str, link: &str) -> Self {
        let reader = Self::new();
        let page = reader.url(locale, "docs/billing/");
        reader.open_to_send(&format!("{page}{link}"));
        reader
    }

    /// Opens a page with a calculator, and the panel to send things from.
    #[track_caller]
    pub fn open_to_send(&self, url: &str) {
        self.medium("");
        self.open(url);
        self.panel("send");
    }

    /// A reader to whom everything is served.
    pub fn new() -> Self {
        Self {
            browser: Browser::start(),
            server: Server::start(project::written()),
        }
    }

    /// A reader who looks while the page loads, and to whom the paths that are
    /// `held` come only once [`Server::open`] is called.
    pub fn waiting_for(held: fn(&str) -> bool) -> Self {
        Self {
            browser: Browser::impatient(),
            server: Server::holding(project::written(), held),
        }
    }

    /// The address of a locale's page: `docs/billing`.
    pub fn url(&self, locale: &str, path: &str) -> String {
        self.server.url(&format!("/{locale}/{path}"))
    }

    /// Opens the locale's billing page and waits for its calculator.
    #[track_caller]
    pub fn calculator(&self, locale: &str) -> Calculator<'_> {
        Calculator::open(&self.browser, &self.url(locale, "docs/billing"), locale)
    }

    /// Opens a panel of the calculator that is on the page: `send`.
    #[track_caller]
    pub fn panel(&self, name: &str) {
        self.element("section.calculator[data-ready]");
        self.element(&format!("[data-desk={name}] > summary"))
            .click();
        self.element(&format!("[data-desk={name}] .desk-body[data-state=ready]"));
    }

    /// Shows the page on a screen (no name) or on paper (`print`); what moves
    /// would be in the way.
    pub fn medium(&self, name: &str) {
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let medium = json!({ "media": name, "features": [still] });
        self.devtools("Emulation.setEmulatedMedia", &medium);
    }

    /// Panics if the console got anything, or a request left for elsewhere.
    #[track_caller]
    pub fn nothing_went_wrong(&self) {
        let console = self.console();
        assert!(console.is_empty(), "the console: {console:#?}");
        let own = self.server.url("/");
        let allowed = |url: &String| {
            ["data:", "blob:", &own]
                .iter()
                .any(|it| url.starts_with(it))
        };
        let elsewhere: Vec<String> = self
            .requests()
            .into_iter()
            .filter(|url| !allowed(url))
            .collect();
        assert!(
            elsewhere.is_empty(),
            "requests to elsewhere: {elsewhere:#?}"
        );
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for Reader {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}
