//! The program that opens places of files: a command line with `{file}`,
//! `{line}` and `{column}` in it. No shell reads it, and it is split before
//! these are put in, so that nothing in a file's name can be a word of it.

use std::path::Path;
use std::process::{Command, Stdio};

/// A command line, split as a shell splits words and quotes.
#[derive(Clone, Debug)]
pub struct Editor {
    program: String,
    arguments: Vec<String>,
}

impl Editor {
    /// Splits a command line; `None` when it has no program or a quote is not
    /// closed.
    pub fn new(command: &str) -> Option<Self> {
        let mut words = shlex::split(command)?.into_iter();
        let program = words.next().filter(|program| !program.is_empty())?;
        let mut arguments: Vec<String> = words.collect();
        if !arguments.iter().any(|word| word.contains("{file}")) {
            arguments.push("{file}".to_owned());
        }
        Some(Self { program, arguments })
    }

    /// Opens a file, whose path is absolute, at a place.
    pub(super) fn open(&self, file: &Path, line: usize, column: usize) -> Result<(), String> {
        let mut command = Command::new(&self.program);
        command.args(self.filled(&file.to_string_lossy(), line, column));
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut child = child.map_err(|error| {
            let why = crate::load::reason(&error);
            format!("cannot start `{}`: {why}", self.program)
        })?;
        // Somebody must wait for it.
        std::thread::spawn(move || child.wait());
        Ok(())
    }

    fn filled(&self, file: &str, line: usize, column: usize) -> Vec<String> {
        let (line, column) = (line.to_string(), column.to_string());
        let put_in = |word: &String| {
            // The file comes last: its name may have braces in it.
            let word = word.replace("{line}", &line).replace("{column}", &column);
            word.replace("{file}", file)
        };
        self.arguments.iter().map(put_in).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Editor;

    #[test]
    fn a_command_is_split_before_it_is_filled() {
        let editor = Editor::new("'my editor' --goto \"{file}:{line}:{column}\"").unwrap();
        assert_eq!(editor.program, "my editor");
        let filled = editor.filled("/a b/$(c); {line}.md", 3, 4);
        assert_eq!(filled, ["--goto", "/a b/$(c); {line}.md:3:4"]);
        let plain = Editor::new("vi").unwrap();
        assert_eq!(plain.filled("/a", 1, 1), ["/a"]);
        assert!(Editor::new("  ").is_none() && Editor::new("'a").is_none());
    }
}
