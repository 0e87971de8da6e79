//! The part of the walk that meets the lines of components: it makes tokens
//! of them, and keeps the components among the open containers.

use std::ops::Range;

use super::container::{Kind, place, prefix};
use super::lines::{Cursor, Line};
use super::opener::Opening;
use super::props;
use super::tokens::{Opener, Props, TokenKind, text_close};
use super::walk::{Leaf, Walker};

impl<'a> Walker<'a, '_> {
    pub(super) fn open(
        &mut self,
        at: usize,
        line: Line<'a>,
        cursor: &Cursor<'a>,
        inside: usize,
        opening: Opening,
        new: bool,
    ) -> usize {
        let in_html = matches!(self.leaf, Leaf::Html(_)) && inside == self.containers.len();
        self.leave(inside, line);
        self.leaf = Leaf::None;
        let prefix = prefix(&self.containers);
        let place = place(&self.containers);
        if let Some(holder) = self.containers.iter_mut().rev().find(|it| it.id == place) {
            holder.has_components = true;
        }
        let beside = self.containers.len();
        let text_at = cursor.text_at();
        let start = line.start + text_at;
        let in_file = |range: Range<usize>| start + range.start..start + range.end;
        let own_prefix = if new {
            format!("{prefix}{}", " ".repeat(cursor.indent()))
        } else {
            line.text[..text_at].to_owned()
        };
        let name = in_file(opening.name);
        let mut opener = Opener {
            colons: opening.colons,
            name: name.clone(),
            label: opening.label.map(in_file),
            attributes: opening.attributes.map(in_file),
            leaf: opening.leaf,
            line: start..start + cursor.bare_text().len(),
            props: None,
            damage: Vec::new(),
            own_prefix,
            prefix,
            behind_marker: new,
            in_html,
        };
        if opening.damaged {
            opener
                .damage
                .push("colons that are not plain ones before the name");
        }
        let (mut end, mut next) = (line.next, at + 1);
        if !opening.leaf {
            self.push(Kind::Component {
                indent: cursor.indent(),
                colons: opening.colons,
            });
            let name = &self.text[name];
            let vocabulary = self.vocabulary;
            let known = |key: &str| (vocabulary.prop)(name, key);
            if let Some(block) = props::find(self.lines, at, &self.containers, &known) {
                let last = self.lines[block.lines.end - 1];
                let start = self
                    .lines
                    .get(block.entries.start)
                    .map_or(last.next, |it| it.start);
                opener.props = Some(Props {
                    yaml: props::text(self.text, self.lines, &block.entries, &self.containers),
                    start,
                    block: line.next..last.end(),
                    damaged: !block.damage.is_empty(),
                });
                end = last.next;
                next = block.lines.end;
                opener.damage.extend(block.damage);
            }
        }
        let first = if new { start } else { line.start };
        self.token(TokenKind::Open(opener), first..end, cursor, beside);
        next
    }

    pub(super) fn slot(
        &mut self,
        line: Line<'a>,
        cursor: &Cursor<'a>,
        inside: usize,
        name: &Range<usize>,
    ) {
        self.leave(inside, line);
        self.leaf = Leaf::None;
        let start = line.start + cursor.text_at();
        let name = start + name.start..start + name.end;
        self.token(
            TokenKind::Slot { name },
            line.start..line.next,
            cursor,
            inside,
        );
    }

    pub(super) fn close(
        &mut self,
        line: Line<'a>,
        cursor: &Cursor<'a>,
        inside: usize,
        colons: usize,
        damaged: bool,
    ) {
        self.leave(inside, line);
        self.leaf = Leaf::None;
        let range = line.start..line.next;
        let start = line.start + cursor.text_at();
        let kind = TokenKind::Close {
            colons,
            damaged,
            text: start..start + cursor.bare_text().len(),
        };
        self.token(kind, range, cursor, inside);
        let component = |same: bool| {
            self.containers.iter().rposition(
                |it| matches!(it.kind, Kind::Component { colons: own, .. } if !same || own == colons),
            )
        };
        if let Some(at) = component(true).or_else(|| component(false)) {
            self.containers.truncate(at);
        }
    }

    /// A closer behind the text of a line; says whether there is one.
    pub(super) fn text_close(&mut self, line: Line<'a>, cursor: &Cursor<'a>) -> bool {
        let Some((range, colons)) = text_close(line) else {
            return false;
        };
        let kind = TokenKind::TextClose { colons };
        self.token(kind, range, cursor, self.containers.len());
        true
    }
}
