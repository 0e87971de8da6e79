//! The loose form in which names are compared: without case, accents,
//! punctuation, blanks and full-width forms, so that `Team-Member`,
//! `TEAM MEMBER` and `team_member` are one. It is made for the scripts that
//! the site is written in; what it does not know stays as it is. A text in
//! decomposed Unicode has the same form as a composed one.

/// The letters from U+00C0 to U+017F without their accents; `-` is none.
const LATIN: &str = "aaaaaaaceeeeiiiidnooooo-ouuuuyts\
    aaaaaaaceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhh\
    iiiiiiiiiiiijjkkkllllllllllnnnnnnnnn\
    oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The loose form of a text.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut folded, c);
    }
    folded
}

fn push(folded: &mut String, c: char) {
    match c {
        'a'..='z' | '0'..='9' => folded.push(c),
        'A'..='Z' => folded.push(c.to_ascii_lowercase()),
        'ß' | 'ẞ' => folded.push_str("ss"),
        'Æ' | 'æ' => folded.push_str("ae"),
        'Œ' | 'œ' => folded.push_str("oe"),
        '\u{c0}'..='\u{17f}' => {
            let at = offset(c, '\u{c0}');
            if let Some(letter) = LATIN.as_bytes().get(at).filter(|it| **it != b'-') {
                folded.push(char::from(*letter));
            }
        }
        // Cyrillic, whose й and ё have an accent.
        'й' | 'Й' => folded.push('и'),
        'ё' | 'Ё' => folded.push('е'),
        'А'..='Я' => folded.push(shifted(c, 0x20)),
        'Ѐ'..='Џ' => folded.push(shifted(c, 0x50)),
        // Punctuation, blanks, and accents that stand behind their letter.
        '\0'..='\u{bf}'
        | '\u{300}'..='\u{36f}'
        | '\u{3099}'
        | '\u{309a}'
        | '\u{60c}'
        | '\u{61c}'
        | '\u{2000}'..='\u{206f}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{303f}'
        | '・'
        | '\u{feff}'
        | '\u{fe0f}' => {}
        // Katakana as hiragana, both without the marks of voice.
        'ァ'..='ヶ' => folded.push(unvoiced(shifted_down(c, 0x60))),
        'ぁ'..='ゖ' => folded.push(unvoiced(c)),
        // Korean syllables as the letters that they are made of.
        '가'..='힣' => {
            let at = offset(c, '가');
            letter(folded, 0x1100, at / 588);
            letter(folded, 0x1161, at % 588 / 28);
            if !at.is_multiple_of(28) {
                letter(folded, 0x11a7, at % 28);
            }
        }
        // Full-width forms of ASCII.
        '\u{ff01}'..='\u{ff5e}' => push(folded, shifted_down(c, 0xfee0)),
        c => folded.push(c),
    }
}

fn offset(c: char, first: char) -> usize {
    (u32::from(c).saturating_sub(u32::from(first))) as usize
}

fn shifted(c: char, by: u32) -> char {
    char::from_u32(u32::from(c) + by).unwrap_or(c)
}

fn shifted_down(c: char, by: u32) -> char {
    char::from_u32(u32::from(c).saturating_sub(by)).unwrap_or(c)
}

fn letter(folded: &mut String, first: u32, at: usize) {
    let code = u32::try_from(at).ok().map(|at| first + at);
    folded.extend(code.and_then(char::from_u32));
}

/// A Japanese syllable without its mark of voice: が as か, ぱ as は.
fn unvoiced(c: char) -> char {
    let code = u32::from(c);
    let mark = match c {
        'か'..='ぢ' => code.is_multiple_of(2).into(),
        'つ'..='ど' => (!code.is_multiple_of(2)).into(),
        'は'..='ぽ' => (code - u32::from('は')) % 3,
        'ゔ' => return 'う',
        _ => 0,
    };
    shifted_down(c, mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_table_is_in_its_place() {
        for (letters, plain) in [
            ("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", 'a'),
            ("ÇçĆćĈĉĊċČč", 'c'),
            ("ÐðĎďĐđ", 'd'),
            ("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", 'e'),
            ("ĜĝĞğĠġĢģ", 'g'),
            ("ĤĥĦħ", 'h'),
            ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", 'i'),
            ("Ĵĵ", 'j'),
            ("Ķķĸ", 'k'),
            ("ĹĺĻļĽľĿŀŁł", 'l'),
            ("ÑñŃńŅņŇň", 'n'),
            ("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", 'o'),
            ("ŔŕŖŗŘř", 'r'),
            ("ŚśŜŝŞşŠšſ", 's'),
            ("ŢţŤťŦŧ", 't'),
            ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", 'u'),
            ("Ŵŵ", 'w'),
            ("ÝýÿŶŷŸ", 'y'),
            ("ŹźŻżŽž", 'z'),
        ] {
            for c in letters.chars() {
                assert_eq!(fold(&c.to_string()), plain.to_string(), "{c}");
            }
        }
        assert_eq!(fold("×÷"), "");
    }

    #[test]
    fn what_is_written_otherwise_is_the_same() {
        for (one, other) in [
            ("Team-Member", "  team_member "),
            ("Ｔｅａｍ　Ｍｅｍｂｅｒ", "team member"),
            ("Rôle", "ROLE"),
            ("Ro\u{302}le", "Rôle"),
            ("Großkunde", "GROSSKUNDE"),
            ("Użytkownik – własny", "uzytkownik wlasny"),
            ("Только комментарии", "ТОЛЬКО КОММЕНТАРИИ"),
            ("Администратор проекта\u{306}", "администратор-проекта"),
            ("Наблюдатели\u{306}", "наблюдателй"),
            ("プロジェクト管理者", "フ\u{309a}ロシ\u{3099}ェクト管理者"),
            ("カスタム・ユーザー・ロール", "カスタムユーザーロール"),
            ("팀원", "\u{1110}\u{1175}\u{11b7}\u{110b}\u{116f}\u{11ab}"),
            ("「客户」", "客户"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        for (one, other) in [
            ("客户", "客戶"),
            ("Client", "Cliente"),
            ("は", "ま"),
            ("ナ", "ニ"),
        ] {
            assert_ne!(fold(one), fold(other));
        }
        assert_eq!(fold(" – ,;:!?…"), "");
    }
}
