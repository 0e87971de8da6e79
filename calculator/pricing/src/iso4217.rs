//! The active currencies of ISO 4217 (list one, as of 2026-01-01) with their
//! minor units. It is not CLDR's table, whose digits are those people use in
//! prices and which differs for 29 currencies. Codes without a minor unit
//! (metals, bond units, special drawing rights, tests: `XAU`, `XBA`, `XDR`,
//! `XTS`, …) are left out, as no amount can be exact in them.

/// Codes by their number of decimals; each list ascending.
const BY_DECIMALS: [(u8, &str); 4] = [
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD \
         CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP \
         GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK \
         LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO \
         NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS \
         SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST \
         XAD XCD XCG YER ZAR ZMW ZWG",
    ),
    (
        0,
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

/// The minor units of the currency with this code, in capitals.
pub(crate) fn decimals(code: &str) -> Option<u8> {
    BY_DECIMALS
        .iter()
        .find(|(_, codes)| codes.split(' ').any(|known| known == code))
        .map(|(decimals, _)| *decimals)
}

/// Every code, for suggestions.
#[cfg(any(feature = "card", test))]
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    BY_DECIMALS.iter().flat_map(|(_, codes)| codes.split(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_three_capitals_and_appears_once() {
        let mut all: Vec<_> = codes().collect();
        assert_eq!(all.len(), 165);
        assert!(
            all.iter()
                .all(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()))
        );
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 165);
    }

    #[test]
    fn minor_units_are_those_of_iso_and_not_of_cldr() {
        for (code, expected) in [
            ("USD", 2),
            ("JPY", 0),
            ("KWD", 3),
            ("CLF", 4),
            ("UYW", 4),
            // CLDR says 0 for each of these.
            ("HUF", 2),
            ("IDR", 2),
            ("IQD", 3),
            ("LBP", 2),
            ("TWD", 2),
        ] {
            assert_eq!(decimals(code), Some(expected), "{code}");
        }
    }

    #[test]
    fn withdrawn_and_unitless_codes_are_absent() {
        for code in [
            "XAU", "XDR", "XTS", "XXX", "BGN", "HRK", "DEM", "ANG", "SLL", "ZWL", "usd", "", "US",
            "USD EUR",
        ] {
            assert_eq!(decimals(code), None, "{code}");
        }
    }
}
