#pragma once
// vCard: 2.1 and 3.0 (RFC 2426) as phones and mail programs write them, 4.0 (RFC 6350).
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// One card: a person, an organization, or a group of other cards.
struct Vcard {
  std::int64_t line = 0;  ///< of the text, from 1, where the card begins
  std::string problem;    ///< why it cannot be trusted: "text", "end"; empty where it can
  std::string uid, name, surname, given_name, patronymic, org, department, title;
  std::string city, address, birthday, note, url;
  std::string left_on;    ///< YYYY-MM-DD, of a person who is at the organization no more
  std::string successor;  ///< the name of who came in their place
  std::string kind;       ///< of a client, where the card does not tell it otherwise
  std::string rest;       ///< what has no field here, a line each: "nickname: Аня"
  std::vector<std::string> phones, emails, categories, former_names;
  std::vector<std::string> members;  ///< of a group: the uids of its cards
  bool organization = false;         ///< it says so itself
  bool group = false;
  int pictures = 0;  ///< and sounds and keys: they are not kept
  bool operator==(const Vcard&) const = default;
};

/// Whether a file begins as a vCard does, after a byte order mark and empty lines.
bool is_vcard(std::string_view bytes);

/// All cards of a text in UTF-8. Folded lines, quoted-printable and escapes are undone; a birthday
/// is YYYY-MM-DD or --MM-DD; what other properties say, and a card within a card (AGENT), is in
/// `rest`. Former names, who has
/// left and a kind that nothing else tells are in properties of our own, X-RUKA-...
std::vector<Vcard> read_vcards(std::string_view text);

/// One card of `version` 3 or 4: CRLF, escaped, folded at 75 octets and never inside a character.
std::string vcard_text(const Vcard& card, int version = 4);

}  // namespace ruka
