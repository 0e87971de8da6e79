//! A reader at the project's site: the written pages on a server of their
//! own, and a browser in front of them.

use std::ops::Deref;

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

impl Reader {
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
