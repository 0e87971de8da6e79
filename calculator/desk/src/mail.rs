//! An offer as the address of a mail to sales ([RFC 6068]), which a reader's
//! mail program begins to write then. Some programs take no long addresses, so
//! the text is shortened until it fits; a link is whole or not there at all.
//!
//! [RFC 6068]: https://www.rfc-editor.org/rfc/rfc6068

use crate::send::Offer;

/// The most letters of an address: some systems cut off what comes after
/// 2,048.
const LONGEST: usize = 1900;

impl Offer<'_> {
    /// `mailto:sales@example.org?subject=…&body=…`
    pub(crate) fn mail(&self) -> String {
        let mut start = String::from("mailto:");
        encode(&self.props.contact, &mut start);
        start.push_str("?subject=");
        encode(&self.subject(), &mut start);
        start.push_str("&body=");
        // From the longest to none.
        let texts = [
            self.summary(true),
            self.summary(false),
            self.heading(),
            String::new(),
        ];
        let endings = [self.address(), self.words.send_mail_no_link().to_owned()];
        for ending in &endings {
            for text in &texts {
                let mut address = start.clone();
                encode(text, &mut address);
                if !text.is_empty() {
                    encode("\n", &mut address);
                }
                encode(ending, &mut address);
                encode("\n", &mut address);
                if address.len() <= LONGEST {
                    return address;
                }
            }
        }
        start
    }

    /// What is asked, and who asks.
    fn subject(&self) -> String {
        let mut subject = self.title();
        for name in [self.reference(), self.customer()] {
            if !name.is_empty() {
                subject.push_str(" – ");
                subject.extend(name.chars().take(60));
            }
        }
        subject
    }

    /// The text without the payments, and without the people.
    fn summary(&self, people: bool) -> String {
        let mut text = self.heading();
        self.section(&mut text, &self.about(), 0);
        self.section(&mut text, &self.contract(), 0);
        if people {
            self.section(&mut text, &self.people(), 0);
        }
        self.section(&mut text, &self.prices(), 0);
        text.push('\n');
        self.ending(&mut text);
        text
    }
}

/// Appends a text with everything encoded that could end a part of an
/// address; lines end as mail's do.
fn encode(text: &str, address: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:,@!$()*;".contains(&byte) {
            address.push(char::from(byte));
        } else if byte == b'\n' {
            address.push_str("%0D%0A");
        } else {
            address.push('%');
            for half in [byte >> 4, byte & 15] {
                address.push(char::from(HEX[usize::from(half)]));
            }
        }
    }
}
