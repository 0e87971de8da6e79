//! HTML as text. Whatever is put in is escaped; elements are closed in the
//! order in which they were opened.

/// HTML that is being written.
#[derive(Default)]
pub struct Markup {
    html: String,
    open: Vec<&'static str>,
}

impl Markup {
    /// Begins an element with attributes, as pairs of a name and a value. An
    /// empty value leaves the attribute out.
    pub fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes);
        self.open.push(name);
        self
    }

    /// An element that has no content, such as `input`.
    pub fn void(&mut self, name: &'static str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes);
        self
    }

    /// Ends the element that was opened last.
    pub fn close(&mut self) -> &mut Self {
        if let Some(name) = self.open.pop() {
            self.html.push_str("</");
            self.html.push_str(name);
            self.html.push('>');
        }
        self
    }

    /// A text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                c => self.html.push(c),
            }
        }
        self
    }

    /// An element with a text.
    pub fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> &mut Self {
        self.open(name, attributes).text(text).close()
    }

    /// Everything that was written, with what is still open closed.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.html
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.html.push('<');
        self.html.push_str(name);
        for (key, value) in attributes {
            if !value.is_empty() {
                self.html.push(' ');
                self.html.push_str(key);
                self.html.push_str("=\"");
                self.text(value);
                self.html.push('"');
            }
        }
        self.html.push('>');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_cannot_end_its_place() {
        let mut markup = Markup::default();
        markup.open("p", &[("class", "\"><script>"), ("id", "")]);
        markup
            .text("<b> & \"c\"")
            .void("br", &[])
            .element("i", &[], "x");
        assert_eq!(
            markup.finish(),
            "<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;c&quot;<br><i>x</i></p>"
        );
    }
}
